package vn.lienthong.gateway.console.work;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Ask.Field;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.landunit.LandUnitWork;
import vn.lienthong.gateway.security.Caller;

/** Connects units to the land system, after saying how much would leave, and disconnects them. */
@Controller
@RequestMapping(UnitForms.UNITS)
final class UnitForms {

    static final String UNITS = WorkPage.PAGE + "/units";

    private final LandUnitWork work;
    private final Browser browser;

    UnitForms(LandUnitWork work, Browser browser) {
        this.work = work;
        this.browser = browser;
    }

    @GetMapping("/{unit}/connect")
    String askConnect(@PathVariable String unit, Model model) {
        long waiting = work.one(unit).waiting();
        String action = UNITS + "/" + unit + "/connect?seen=" + waiting;
        return browser.ask(
                Ask.of(browser.speech(), "unit.connect", action, unit, waiting).reasoned(), model);
    }

    @GetMapping("/{unit}/disconnect")
    String askDisconnect(@PathVariable String unit, Model model) {
        work.one(unit);
        String action = UNITS + "/" + unit + "/disconnect";
        return browser.ask(
                Ask.of(browser.speech(), "unit.disconnect", action, unit).reasoned(), model);
    }

    /** For a unit that nobody has switched yet. */
    @GetMapping("/other")
    String askOther(Model model) {
        Speech w = browser.speech();
        Field unit = Field.text("unit", w.t("work.unit"), "[0-9]{5}");
        return browser.ask(Ask.of(w, "unit.other", UNITS + "/other").with(unit).reasoned(), model);
    }

    @PostMapping("/{unit}/connect")
    String connect(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String unit,
            @RequestParam long seen,
            @RequestParam String reason,
            Model model) {
        work.connect(unit, CancelRequest.sound(reason), seen, caller);
        return browser.done("unit.connect.done", WorkPage.PAGE, model);
    }

    @PostMapping("/{unit}/disconnect")
    String disconnect(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String unit,
            @RequestParam String reason,
            Model model) {
        work.disconnect(unit, CancelRequest.sound(reason), caller);
        return browser.done("unit.disconnect.done", WorkPage.PAGE, model);
    }

    @PostMapping("/other")
    String other(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String unit,
            @RequestParam String reason,
            Model model) {
        return disconnect(caller, unit.trim(), reason, model);
    }
}
