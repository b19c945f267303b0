package vn.lienthong.gateway.console.people;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.gateway.account.Accounts;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Pages;

/** Accounts of people: who may do what. */
@Controller
@RequestMapping(PeoplePage.PAGE)
final class PeoplePage {

    static final String PAGE = Pages.CONSOLE + "/people";

    private static final int MOST = 200;

    private final Accounts accounts;
    private final Browser browser;

    PeoplePage(Accounts accounts, Browser browser) {
        this.accounts = accounts;
        this.browser = browser;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("accounts", accounts.page("", MOST));
        return browser.page("console/people");
    }
}
