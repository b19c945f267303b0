package vn.lienthong.gateway.console.people;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.sso.OpenSessions;

/** Where administrators end a session of somebody who is signed in by single sign-on. */
@Controller
@RequestMapping(PeoplePage.PAGE + "/sessions/{id}/end")
final class SessionForms {

    private final ObjectProvider<OpenSessions> sessions;
    private final Browser browser;

    SessionForms(ObjectProvider<OpenSessions> sessions, Browser browser) {
        this.sessions = sessions;
        this.browser = browser;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        return browser.ask(
                Ask.of(browser.speech(), "people.session.end", PeoplePage.PAGE + "/sessions/" + id + "/end")
                        .dangerous(),
                model);
    }

    @PostMapping
    String end(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, Model model) {
        if (sessions.stream().noneMatch(it -> it.end(caller, id))) {
            throw new Refused(Problem.NOT_FOUND);
        }
        return browser.done("people.session.end.done", PeoplePage.PAGE, model);
    }
}
