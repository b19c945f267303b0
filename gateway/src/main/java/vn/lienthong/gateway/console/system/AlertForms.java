package vn.lienthong.gateway.console.system;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.gateway.alert.Alerts;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Caller;

/** Tries whether alerts arrive. */
@Controller
@RequestMapping(AlertForms.TRIAL)
final class AlertForms {

    static final String TRIAL = SystemsPage.PAGE + "/alerts/trial";

    private final Alerts alerts;
    private final Browser browser;

    AlertForms(Alerts alerts, Browser browser) {
        this.alerts = alerts;
        this.browser = browser;
    }

    @GetMapping
    String ask(Model model) {
        return browser.ask(Ask.of(browser.speech(), "alert.trial", TRIAL), model);
    }

    @PostMapping
    String trial(@AuthenticationPrincipal Caller caller, Model model) {
        alerts.trial(caller);
        return browser.done("alert.trial.done", SystemsPage.PAGE, model);
    }
}
