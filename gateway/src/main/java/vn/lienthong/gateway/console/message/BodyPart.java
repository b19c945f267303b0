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
import vn.lienthong.gateway.api.Bodies;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.ExchangeView;
import vn.lienthong.gateway.api.PayloadView;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Pretty;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** What was sent and answered, and what came in: masked, or, for a reason that is kept, whole. */
@Controller
@RequestMapping(Pages.CONSOLE + "/messages/{id}")
final class BodyPart {

    private final Bodies bodies;
    private final Browser browser;

    BodyPart(Bodies bodies, Browser browser) {
        this.bodies = bodies;
        this.browser = browser;
    }

    @GetMapping("/exchanges/{n}")
    String exchange(@PathVariable UUID id, @PathVariable int n, Model model) {
        return show(bodies.exchange(id, n), "exchanges/" + n, id, true, model);
    }

    @GetMapping("/payloads/{version}")
    String payload(@PathVariable UUID id, @PathVariable int version, Model model) {
        return show(bodies.payload(id, version), "payloads/" + version, id, true, model);
    }

    @GetMapping("/{what:exchanges|payloads}/{n}/reveal")
    String ask(@PathVariable UUID id, @PathVariable String what, @PathVariable int n, Model model) {
        String path = Pages.CONSOLE + "/messages/" + id + "/" + what + "/" + n + "/reveal";
        return browser.ask(
                Ask.of(browser.speech(), "reveal", path).reasoned().into("#" + place(id, what + "/" + n)), model);
    }

    @PostMapping("/exchanges/{n}/reveal")
    String exchange(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam String reason,
            Model model) {
        ExchangeView whole = bodies.reveal(id, n, CancelRequest.sound(reason), caller);
        return show(whole, "exchanges/" + n, id, false, model);
    }

    @PostMapping("/payloads/{version}/reveal")
    String payload(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable int version,
            @RequestParam String reason,
            Model model) {
        PayloadView whole = bodies.revealPayload(id, version, CancelRequest.sound(reason), caller);
        return show(whole, "payloads/" + version, id, false, model);
    }

    private String show(ExchangeView view, String path, UUID id, boolean masked, Model model) {
        model.addAttribute("request", Pretty.shown(view.request(), browser.speech()));
        model.addAttribute("answer", Pretty.shown(view.answer(), browser.speech()));
        return part(path, id, masked, model);
    }

    private String show(PayloadView view, String path, UUID id, boolean masked, Model model) {
        model.addAttribute("document", Pretty.shown(view.document(), browser.speech()));
        return part(path, id, masked, model);
    }

    private String part(String path, UUID id, boolean masked, Model model) {
        model.addAttribute("reveal", masked ? Pages.CONSOLE + "/messages/" + id + "/" + path + "/reveal" : null);
        return browser.wantsPart() ? "console/body :: part" : "console/body";
    }

    /** @return the id of the element in which it is shown */
    private static String place(UUID id, String path) {
        return "b-" + id + "-" + path.replace('/', '-');
    }
}
