package vn.lienthong.gateway.console.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Ask.Field;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where a lane's maintenance is planned, moved and ended. */
@Controller
@RequestMapping(SystemsPage.PAGE + "/{lane}/windows")
final class WindowForms {

    private static final Duration USUAL = Duration.ofHours(2);
    private static final Words NO_TIME = new Words("Nhập thời gian theo giờ Việt Nam", "Enter a time of Viet Nam");

    private final LaneActs acts;
    private final Browser browser;

    WindowForms(LaneActs acts, Browser browser) {
        this.acts = acts;
        this.browser = browser;
    }

    @GetMapping("/plan")
    String askPlan(@PathVariable String lane, Model model) {
        Speech w = browser.speech();
        Ask ask = Ask.of(w, "window.plan", path(lane, "plan"), w.lane(acts.known(lane)))
                .reasoned()
                .with(
                        Field.time("from", w.t("window.from"), w.field(w.now())),
                        Field.time("to", w.t("window.to"), w.field(w.now().plus(USUAL))));
        return browser.ask(ask, model);
    }

    @GetMapping("/{id}/{act:extend|end|drop}")
    String ask(@PathVariable String lane, @PathVariable long id, @PathVariable String act, Model model) {
        Speech w = browser.speech();
        Ask ask = Ask.of(w, "window." + act, path(lane, id + "/" + act), w.lane(acts.known(lane)));
        return browser.ask(
                act.equals("extend")
                        ? ask.with(Field.time(
                                "to", w.t("window.to"), w.field(w.now().plus(USUAL))))
                        : ask,
                model);
    }

    @PostMapping("/plan")
    String plan(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String lane,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam String reason,
            Model model) {
        acts.plan(lane, time(from), time(to), CancelRequest.sound(reason), caller);
        return done("plan", model);
    }

    @PostMapping("/{id}/extend")
    String extend(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String lane,
            @PathVariable long id,
            @RequestParam String to,
            Model model) {
        acts.extend(lane, id, time(to), caller);
        return done("extend", model);
    }

    @PostMapping("/{id}/end")
    String end(@AuthenticationPrincipal Caller caller, @PathVariable String lane, @PathVariable long id, Model model) {
        acts.endNow(lane, id, caller);
        return done("end", model);
    }

    @PostMapping("/{id}/drop")
    String drop(@AuthenticationPrincipal Caller caller, @PathVariable String lane, @PathVariable long id, Model model) {
        acts.giveUp(lane, id, caller);
        return done("drop", model);
    }

    private String done(String act, Model model) {
        return browser.done("window." + act + ".done", SystemsPage.PAGE, model);
    }

    private static String path(String lane, String act) {
        return SystemsPage.PAGE + "/" + lane + "/windows/" + act;
    }

    private static Instant time(String field) {
        return Optional.ofNullable(Speech.ofField(field))
                .orElseThrow(() -> new Refused(Problem.MALFORMED_REQUEST, NO_TIME));
    }
}
