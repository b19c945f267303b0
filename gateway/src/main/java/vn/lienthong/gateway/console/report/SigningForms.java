package vn.lienthong.gateway.console.report;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.daybook.Asked;
import vn.lienthong.gateway.daybook.Signing;
import vn.lienthong.gateway.daybook.UnitOfReport;
import vn.lienthong.gateway.security.Caller;

/** Signs a day. */
@Controller
@RequestMapping(ReportPage.PAGE + "/sign")
final class SigningForms {

    private final Signing signing;
    private final Browser browser;

    SigningForms(Signing signing, Browser browser) {
        this.signing = signing;
        this.browser = browser;
    }

    @GetMapping
    String ask(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam String unit,
            @RequestParam String sha256,
            Model model) {
        Speech w = browser.speech();
        String action = UriComponentsBuilder.fromPath(ReportPage.PAGE + "/sign")
                .queryParam("date", date)
                .queryParam("unit", UnitOfReport.of(unit).orElse(""))
                .queryParam("sha256", sha256)
                .toUriString();
        String sheet = unit.isBlank() ? w.day(date) : w.day(date) + " · " + unit;
        return browser.ask(Ask.of(w, "report.sign", action, sheet, sha256).reasoned(), model);
    }

    @PostMapping
    String sign(
            @AuthenticationPrincipal Caller caller,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam String unit,
            @RequestParam String sha256,
            @RequestParam String reason,
            Model model) {
        String of = UnitOfReport.of(unit).orElse("");
        Signing.Reply reply = signing.sign(new Asked(date, of, sha256, CancelRequest.sound(reason)), caller);
        if (reply instanceof Signing.Reply.NotNow notNow) {
            throw new Refused(Problem.NOT_NOW, notNow.why());
        }
        return reply instanceof Signing.Reply.Waits
                ? browser.to("/console/approvals")
                : browser.to(ReportPage.PAGE + "?span=DAY&date=" + date + "&unit=" + of);
    }
}
