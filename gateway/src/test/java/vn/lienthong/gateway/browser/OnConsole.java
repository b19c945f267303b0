package vn.lienthong.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A running gateway with its troubles, a real browser before it, and the hands of those who use its console. */
abstract class OnConsole {

    static final String MARKUP = "<img src=x onerror=\"document.title='chiem'\"><script>alert(1)</script>";

    @TempDir
    static Path data;

    static ConsoleStage stage;

    @BeforeAll
    static void open() {
        stage = new ConsoleStage(data);
    }

    @AfterEach
    void nothing_is_wrong_with_our_pages() {
        stage.portal.faults().clear();
        assertThat(stage.complaints).isEmpty();
    }

    @AfterAll
    static void close() {
        if (stage != null) {
            stage.close();
        }
    }

    static Locator section(Page page, String text) {
        return page.locator("section", new Page.LocatorOptions().setHasText(text));
    }

    static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    static void press(Page page, String label) {
        press(page.locator("body"), label);
    }

    static void press(Locator part, String label) {
        part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    static void answer(Page page, String reason, String label) {
        dialog(page).locator("textarea").fill(reason);
        press(dialog(page), label);
    }

    static void navigate(Page page, String name) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
