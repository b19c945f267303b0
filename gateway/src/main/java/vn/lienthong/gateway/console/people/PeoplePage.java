package vn.lienthong.gateway.console.people;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.gateway.account.Account;
import vn.lienthong.gateway.account.Accounts;
import vn.lienthong.gateway.api.UnitLimits;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.sso.OpenSessions;

/** Accounts of people: who may do what; and who is signed in by single sign-on, where that is configured. */
@Controller
@RequestMapping(PeoplePage.PAGE)
final class PeoplePage {

    static final String PAGE = Pages.CONSOLE + "/people";

    private static final int MOST = 200;

    private final Accounts accounts;
    private final UnitLimits limits;
    private final ObjectProvider<OpenSessions> sessions;
    private final Browser browser;

    PeoplePage(Accounts accounts, UnitLimits limits, ObjectProvider<OpenSessions> sessions, Browser browser) {
        this.accounts = accounts;
        this.limits = limits;
        this.sessions = sessions;
        this.browser = browser;
    }

    @GetMapping
    String all(Model model) {
        List<Account> found = accounts.page("", MOST);
        model.addAttribute("accounts", found);
        model.addAttribute(
                "limits",
                found.stream().filter(it -> it.units() != null).collect(Collectors.toMap(Account::name, limits::of)));
        sessions.ifAvailable(it -> model.addAttribute("sessions", it.newest(MOST)));
        return browser.page("console/people");
    }
}
