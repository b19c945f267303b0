package vn.lienthong.gateway.console.message;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.gateway.api.Dossiers;
import vn.lienthong.gateway.api.MessageView;
import vn.lienthong.gateway.api.Messages;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.edit.Versions;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** One message: where it is, why, what happened to it, what was sent, and what can be done. */
@Controller
@RequestMapping(Pages.CONSOLE + "/messages/{id:" + MessagePage.ID + "}")
final class MessagePage {

    static final String ID = "[0-9a-f-]{36}";

    private final Messages messages;
    private final Dossiers dossiers;
    private final Versions versions;
    private final Browser browser;

    MessagePage(Messages messages, Dossiers dossiers, Versions versions, Browser browser) {
        this.messages = messages;
        this.dossiers = dossiers;
        this.versions = versions;
        this.browser = browser;
    }

    @GetMapping
    String show(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, Model model) {
        model.addAttribute("message", found(id, caller));
        model.addAttribute("story", new Story(browser.speech()));
        model.addAttribute("versions", versions.of(id));
        return browser.page("console/message");
    }

    /** A dossier's whole story, on all its lanes. Its address names one of its messages, not its code. */
    @GetMapping("/dossier")
    String dossier(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("story", new Story(browser.speech()));
        model.addAttribute(
                "dossier",
                dossiers.find(found(id, caller).facts().dossier(), caller)
                        .orElseThrow(() -> new Refused(Problem.NOT_FOUND)));
        return browser.page("console/dossier");
    }

    private MessageView found(UUID id, Caller caller) {
        return messages.find(id, caller).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
