package vn.lienthong.gateway.console.work;

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
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.tax.TaxWork;

/** Shows tax rows that wait, for a reason that is kept, and decides on them. */
@Controller
@RequestMapping(RowForms.ROWS)
final class RowForms {

    static final String ROWS = WorkPage.PAGE + "/tax-rows/{id}";

    private final TaxWork work;
    private final Browser browser;

    RowForms(TaxWork work, Browser browser) {
        this.work = work;
        this.browser = browser;
    }

    @GetMapping("/{act:release|dismiss|reveal}")
    String ask(@PathVariable UUID id, @PathVariable String act, Model model) {
        work.one(id);
        String action = WorkPage.PAGE + "/tax-rows/" + id + "/" + act;
        Ask ask = Ask.of(browser.speech(), "row." + act, action).reasoned();
        return browser.ask(act.equals("dismiss") ? ask.dangerous() : ask, model);
    }

    @PostMapping("/release")
    String release(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        work.release(id, CancelRequest.sound(reason), caller);
        return browser.done("row.release.done", WorkPage.PAGE, model);
    }

    @PostMapping("/reveal")
    String reveal(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        model.addAttribute("title", work.one(id).dossier());
        model.addAttribute("facts", work.reveal(id, CancelRequest.sound(reason), caller));
        return browser.show("console/revealed-row", model);
    }

    @PostMapping("/dismiss")
    String dismiss(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        work.dismiss(id, CancelRequest.sound(reason), caller);
        return browser.done("row.dismiss.done", WorkPage.PAGE, model);
    }
}
