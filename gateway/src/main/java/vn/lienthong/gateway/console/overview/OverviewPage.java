package vn.lienthong.gateway.console.overview;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienthong.gateway.api.Banner;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** What is broken, since when, what waits because of it, what needs a hand. */
@Controller
final class OverviewPage {

    private final Standing standing;
    private final ObjectProvider<Banner> banners;
    private final Browser browser;

    OverviewPage(Standing standing, ObjectProvider<Banner> banners, Browser browser) {
        this.standing = standing;
        this.banners = banners;
        this.browser = browser;
    }

    @GetMapping(Pages.CONSOLE)
    String show(@AuthenticationPrincipal Caller caller, Model model) {
        model.addAttribute("now", standing.now(caller.sight()));
        model.addAttribute(
                "banners", banners.stream().flatMap(it -> it.words().stream()).toList());
        return browser.page("console/overview");
    }

    @GetMapping(Pages.CONSOLE + "/day")
    String day(Model model) {
        model.addAttribute("day", standing.day());
        return "console/day :: live";
    }
}
