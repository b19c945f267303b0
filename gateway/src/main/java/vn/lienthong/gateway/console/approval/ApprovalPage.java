package vn.lienthong.gateway.console.approval;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.ApprovalAnswers;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.approval.Approvals;
import vn.lienthong.gateway.approval.Decision;
import vn.lienthong.gateway.approval.Decisions;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** What one person asked for and another decides. */
@Controller
@RequestMapping(Pages.CONSOLE + "/approvals")
final class ApprovalPage {

    private static final String PAGE = Pages.CONSOLE + "/approvals";
    private static final int MOST = 100;

    private final Approvals approvals;
    private final Decisions decisions;
    private final Browser browser;

    ApprovalPage(Approvals approvals, Decisions decisions, Browser browser) {
        this.approvals = approvals;
        this.decisions = decisions;
        this.browser = browser;
    }

    @GetMapping
    String all(Model model) {
        List<Approval> found = approvals.page(null, null, MOST);
        model.addAttribute("open", found.stream().filter(ApprovalPage::open).toList());
        model.addAttribute("closed", found.stream().filter(it -> !open(it)).toList());
        return browser.page("console/approvals");
    }

    @GetMapping("/{id}/{act:approve|reject|withdraw}")
    String ask(@PathVariable UUID id, @PathVariable String act, Model model) {
        Approval approval = approvals.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        Speech w = browser.speech();
        Ask ask = Ask.of(w, "approval." + act, PAGE + "/" + id + "/" + act, w.said(approval.summary()))
                .reasoned();
        return browser.ask(act.equals("reject") ? ask.dangerous() : ask, model);
    }

    @PostMapping("/{id}/approve")
    String approve(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        return done(decisions.approve(id, caller, CancelRequest.sound(reason)), model);
    }

    @PostMapping("/{id}/reject")
    String reject(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        return done(decisions.reject(id, caller, CancelRequest.sound(reason)), model);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        return done(decisions.withdraw(id, caller, CancelRequest.sound(reason)), model);
    }

    private String done(Decision decision, Model model) {
        ApprovalAnswers.made(decision);
        return browser.done("approval.done", PAGE, model);
    }

    private static boolean open(Approval approval) {
        return approval.state() == Approval.State.REQUESTED;
    }
}
