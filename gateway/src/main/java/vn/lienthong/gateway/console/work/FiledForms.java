package vn.lienthong.gateway.console.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.lienthong.gateway.console.page.Pretty;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.filed.FiledContent;
import vn.lienthong.gateway.filed.FiledView;
import vn.lienthong.gateway.filed.FiledWork;
import vn.lienthong.gateway.security.Caller;

/** Sees to filed dossiers that call for a person. They are named by their ids, since no address holds a dossier's code. */
@Controller
@RequestMapping(FiledForms.FILED)
final class FiledForms {

    static final String FILED = WorkPage.PAGE + "/filed/{id}";

    private final FiledWork work;
    private final Browser browser;

    FiledForms(FiledWork work, Browser browser) {
        this.work = work;
        this.browser = browser;
    }

    @GetMapping("/{act:again|see|local|reveal}")
    String ask(@AuthenticationPrincipal Caller caller, @PathVariable String id, @PathVariable String act, Model model) {
        Speech w = browser.speech();
        FiledView filed = work.one(id, caller);
        Ask ask = Ask.of(w, "filed." + act, WorkPage.PAGE + "/filed/" + id + "/" + act);
        return browser.ask(
                switch (act) {
                    case "see" -> ask.reasoned();
                    case "reveal" -> ask.with(contents(filed, w)).reasoned();
                    case "local" -> ask.with(Field.text("localCode", w.t("filed.local.code"), ""));
                    default -> ask;
                },
                model);
    }

    @PostMapping("/again")
    String again(@AuthenticationPrincipal Caller caller, @PathVariable String id, Model model) {
        work.again(id, caller);
        return browser.done("filed.again.done", WorkPage.PAGE, model);
    }

    @PostMapping("/see")
    String see(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestParam String reason, Model model) {
        work.see(id, CancelRequest.sound(reason), caller);
        return browser.done("filed.see.done", WorkPage.PAGE, model);
    }

    @PostMapping("/reveal")
    String reveal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam int n,
            @RequestParam String reason,
            Model model) {
        FiledContent came = work.reveal(id, n, CancelRequest.sound(reason), caller);
        model.addAttribute("title", work.one(id, caller).dossier());
        model.addAttribute("came", came);
        model.addAttribute("text", Pretty.text(came.content()));
        return browser.show("console/revealed-filed", model);
    }

    private static Field contents(FiledView filed, Speech w) {
        Map<String, String> choices = new LinkedHashMap<>();
        Objects.requireNonNullElse(filed.contents(), List.<FiledView.ContentView>of())
                .forEach(it -> choices.put(
                        String.valueOf(it.n()),
                        w.name("filed.verdict", it.verdict()) + " · " + w.exactly(it.firstAt())));
        return Field.choice("n", w.t("filed.content"), String.valueOf(choices.size()), choices);
    }

    @PostMapping("/local")
    String local(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam String localCode,
            Model model) {
        work.link(id, localCode.trim(), caller);
        return browser.done("filed.local.done", WorkPage.PAGE, model);
    }
}
