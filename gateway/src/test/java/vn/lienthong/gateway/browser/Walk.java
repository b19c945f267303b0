package vn.lienthong.gateway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Goes through pages as a desk and a phone show them, and writes down what keeps people out. */
final class Walk {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    private static final String WIDER = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";
    private static final String OUT_OF_SIGHT =
            "Array.from(document.querySelectorAll('main .wide')).filter(it => it.scrollWidth > it.clientWidth + 1).length";

    private final Page page;
    private final Axe axe = new Axe();
    private final SoftAssertions found = new SoftAssertions();

    Walk(Page page) {
        this.page = page;
    }

    /** No page is wider than its window at either width; the machine that looks for barriers looks at the desk's. */
    Walk atDesk(String language, List<String> addresses) {
        return through(language, addresses, List.of(PHONE, DESK));
    }

    /** The same; it looks at the phone's. */
    Walk onPhone(String language, List<String> addresses) {
        return through(language, addresses, List.of(DESK, PHONE));
    }

    /** Says what was found, of all pages. */
    void finds_nothing() {
        found.assertAll();
    }

    private Walk through(String language, List<String> addresses, List<Integer> widths) {
        for (String address : addresses) {
            page.navigate(address);
            assertThat(page.locator(".htmx-request")).hasCount(0);
            String where = language + ", " + address;
            widths.forEach(it -> fits(where, it));
            found.assertThat(axe.violations(page)).as(where).isEmpty();
            found.assertThat(page.content()).as(where).doesNotContain("??");
        }
        return this;
    }

    private void fits(String where, int width) {
        page.setViewportSize(width, HEIGHT);
        found.assertThat((int) page.evaluate(WIDER))
                .as("pixels that a page is wider than %d: %s", width, where)
                .isZero();
        found.assertThat(width == PHONE ? (int) page.evaluate(OUT_OF_SIGHT) : 0)
                .as("tables with columns out of sight: %s", where)
                .isZero();
    }
}
