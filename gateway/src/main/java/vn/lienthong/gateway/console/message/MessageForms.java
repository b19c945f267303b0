package vn.lienthong.gateway.console.message;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.MessageActs;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** What is done with one message. */
@Controller
@RequestMapping(Pages.CONSOLE + "/messages/{id}")
final class MessageForms {

    private final MessageActs acts;
    private final Browser browser;

    MessageForms(MessageActs acts, Browser browser) {
        this.acts = acts;
        this.browser = browser;
    }

    @GetMapping("/{act:replay|verify|cancel}")
    String ask(@PathVariable UUID id, @PathVariable String act, Model model) {
        Ask ask = Ask.of(browser.speech(), "message." + act, page(id) + "/" + act);
        return browser.ask(act.equals("cancel") ? ask.reasoned().dangerous() : ask, model);
    }

    @PostMapping("/replay")
    String replay(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String once, Model model) {
        acts.replay(id, once, caller);
        return browser.done("message.replay.done", page(id), model);
    }

    @PostMapping("/verify")
    String verify(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String once, Model model) {
        acts.verify(id, once, caller);
        return browser.done("message.verify.done", page(id), model);
    }

    @PostMapping("/cancel")
    String cancel(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        acts.cancel(id, CancelRequest.sound(reason), caller);
        return browser.done("message.cancel.done", page(id), model);
    }

    private static String page(UUID id) {
        return Pages.CONSOLE + "/messages/" + id;
    }
}
