package vn.lienthong.gateway.console.work;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Ask.Field;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.missing.AddedEntry;
import vn.lienthong.gateway.missing.EntryKind;
import vn.lienthong.gateway.missing.Forecast;
import vn.lienthong.gateway.missing.MissingEntries;
import vn.lienthong.gateway.missing.Releasing;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** Adds what a catalogue lacks: the value, then what it would release, then the reason, then the job of what waited. */
@Controller
@RequestMapping(WorkPage.PAGE + "/missing")
final class MissingForms {

    private final MissingEntries entries;
    private final Releasing releasing;
    private final Browser browser;

    MissingForms(MissingEntries entries, Releasing releasing, Browser browser) {
        this.entries = entries;
        this.releasing = releasing;
        this.browser = browser;
    }

    @GetMapping("/{kind}/{code}")
    String ask(@PathVariable EntryKind kind, @PathVariable String code, Model model) {
        Speech w = browser.speech();
        Field value = Field.text("value", w.name("missing.value", kind), "");
        Ask ask = Ask.of(w, "missing.try", path(kind, code, "/forecast"), code).with(value);
        return browser.ask(ask, model);
    }

    @PostMapping("/{kind}/{code}/forecast")
    String forecast(@PathVariable EntryKind kind, @PathVariable String code, @RequestParam String value, Model model) {
        Forecast would = entries.forecast(kind, code, value);
        String action = UriComponentsBuilder.fromPath(path(kind, code, ""))
                .queryParam("value", "{value}")
                .buildAndExpand(would.value())
                .encode()
                .toUriString();
        Ask ask = Ask.of(
                        browser.speech(),
                        "missing.add",
                        action,
                        code,
                        would.value(),
                        would.parked(),
                        would.looked(),
                        would.released())
                .reasoned();
        model.addAttribute("ask", ask);
        return browser.show("console/dialog", model);
    }

    @PostMapping("/{kind}/{code}")
    String add(
            @AuthenticationPrincipal Caller caller,
            @PathVariable EntryKind kind,
            @PathVariable String code,
            @RequestParam String value,
            @RequestParam String reason) {
        AddedEntry entry = entries.add(kind, code, value, CancelRequest.sound(reason), caller);
        return browser.to(Pages.CONSOLE + "/jobs/" + releasing.job(entry, caller));
    }

    @GetMapping("/added/{id}/end")
    String askEnd(@PathVariable long id, Model model) {
        String action = WorkPage.PAGE + "/missing/added/" + id + "/end";
        return browser.ask(
                Ask.of(browser.speech(), "missing.end", action).reasoned().dangerous(), model);
    }

    @PostMapping("/added/{id}/end")
    String end(
            @AuthenticationPrincipal Caller caller, @PathVariable long id, @RequestParam String reason, Model model) {
        entries.end(id, CancelRequest.sound(reason), caller);
        return browser.done("missing.end.done", WorkPage.PAGE, model);
    }

    private static String path(EntryKind kind, String code, String act) {
        return UriComponentsBuilder.fromPath(WorkPage.PAGE + "/missing/{kind}/{code}" + act)
                .buildAndExpand(kind, code)
                .encode()
                .toUriString();
    }
}
