package vn.lienthong.gateway.gallery;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;

/** The browser of one person, and what it takes pictures of. */
final class Album {

    private static final int TALL = 900;

    private final Page page;
    private final URI base;
    private final Path directory;
    private final boolean whole;

    /** @param whole whether pages are taken in all their length */
    Album(Page page, URI base, Path directory, int width, boolean whole) {
        this.page = page;
        this.base = base;
        this.directory = directory;
        this.whole = whole;
        page.setViewportSize(width, TALL);
        page.setDefaultTimeout(20_000);
    }

    Page page() {
        return page;
    }

    Album open(String path) {
        page.navigate(base.resolve(path).toString());
        page.waitForLoadState(LoadState.LOAD);
        return settled();
    }

    /** Waits until nothing is under way. */
    Album settled() {
        page.waitForFunction("() => !document.querySelector('.htmx-request')");
        return this;
    }

    void take(String name) {
        settled();
        SmallPng.write(page.screenshot(new ScreenshotOptions().setFullPage(whole)), directory.resolve(name + ".png"));
    }

    /** A picture of a page as it opens. */
    void page(String name, String path) {
        open(path).take(name);
    }

    Album press(String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
        return settled();
    }

    /** Gives the dialog its reason, where it asks for one, and sends it. */
    Album answer(String reason) {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        if (dialog.locator("textarea").count() > 0) {
            dialog.locator("textarea").fill(reason);
        }
        dialog.locator(".act").click();
        return settled();
    }
}
