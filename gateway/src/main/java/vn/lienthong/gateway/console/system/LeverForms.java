package vn.lienthong.gateway.console.system;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.LaneActs;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.security.Caller;

/** What a person may do to a lane: hold and release it, stop and resume it. */
@Controller
@RequestMapping(SystemsPage.PAGE + "/{lane}")
final class LeverForms {

    private final LaneActs acts;
    private final Browser browser;

    LeverForms(LaneActs acts, Browser browser) {
        this.acts = acts;
        this.browser = browser;
    }

    @GetMapping("/{act:hold|release|stop|resume}")
    String ask(@PathVariable String lane, @PathVariable String act, Model model) {
        Speech w = browser.speech();
        String name = w.lane(acts.known(lane));
        Ask ask = Ask.of(w, "lever." + act, SystemsPage.PAGE + "/" + lane + "/" + act, name);
        return browser.ask(
                switch (act) {
                    case "hold" -> ask.reasoned();
                    case "stop" -> ask.reasoned().dangerous();
                    default -> ask;
                },
                model);
    }

    @PostMapping("/hold")
    String hold(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String lane,
            @RequestParam String reason,
            Model model) {
        acts.hold(lane, CancelRequest.sound(reason), caller);
        return done("hold", model);
    }

    @PostMapping("/release")
    String release(@AuthenticationPrincipal Caller caller, @PathVariable String lane, Model model) {
        acts.release(lane, caller);
        return done("release", model);
    }

    @PostMapping("/stop")
    String stop(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String lane,
            @RequestParam String reason,
            Model model) {
        acts.stop(lane, CancelRequest.sound(reason), caller);
        return done("stop", model);
    }

    @PostMapping("/resume")
    String resume(@AuthenticationPrincipal Caller caller, @PathVariable String lane, Model model) {
        acts.resume(lane, caller);
        return done("resume", model);
    }

    private String done(String act, Model model) {
        return browser.done("lever." + act + ".done", SystemsPage.PAGE, model);
    }
}
