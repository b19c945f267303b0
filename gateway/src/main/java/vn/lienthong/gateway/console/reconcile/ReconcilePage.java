package vn.lienthong.gateway.console.reconcile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.reconcile.Found;
import vn.lienthong.gateway.reconcile.Healed;
import vn.lienthong.gateway.reconcile.Reconciliations;
import vn.lienthong.gateway.reconcile.Run;
import vn.lienthong.gateway.reconcile.side.LedgerSide;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.routes.reconcile.Kind;

/** Comparisons, and the differences of each: one click from a dossier's history. */
@Controller
@RequestMapping(ReconcilePage.PAGE)
final class ReconcilePage {

    static final String PAGE = Pages.CONSOLE + "/reconcile";

    private static final int RUNS = 50;
    private static final int ROWS = 100;
    private static final int LAST_PAGE = 100;

    private final Reconciliations reconciliations;
    private final LedgerSide ledger;
    private final Browser browser;

    ReconcilePage(Reconciliations reconciliations, LedgerSide ledger, Browser browser) {
        this.reconciliations = reconciliations;
        this.ledger = ledger;
        this.browser = browser;
    }

    @GetMapping
    String all(Model model) {
        Speech w = browser.speech();
        List<Run> runs = reconciliations.page(null, RUNS + 1);
        model.addAttribute(
                "runs", runs.stream().limit(RUNS).map(it -> seen(it, w)).toList());
        model.addAttribute("more", runs.size() > RUNS);
        return browser.page("console/reconciliations");
    }

    /** @param page from 1; longer lists are taken as a file */
    @GetMapping("/{id:[0-9a-f-]{36}}")
    String one(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Healed became,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Run run = reconciliations.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        int shown = Math.min(Math.max(page, 1), LAST_PAGE);
        List<Found> upTo = reconciliations.differences(id, kind, became, null, shown * ROWS + 1);
        List<Found> found =
                upTo.subList(Math.min((shown - 1) * ROWS, upTo.size()), Math.min(shown * ROWS, upTo.size()));
        model.addAttribute("it", seen(run, browser.speech()));
        model.addAttribute("chosen", kind);
        model.addAttribute("became", became);
        model.addAttribute("found", found);
        model.addAttribute(
                "messages",
                ledger.messages(run.lane(), found.stream().map(Found::code).toList()));
        model.addAttribute("address", address(id, kind, became, shown));
        model.addAttribute(
                "next", upTo.size() > shown * ROWS && shown < LAST_PAGE ? address(id, kind, became, shown + 1) : null);
        return browser.page("console/reconciliation");
    }

    static String address(UUID id) {
        return PAGE + "/" + id;
    }

    private static String address(UUID id, @Nullable Kind kind, @Nullable Healed became, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(address(id));
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (became != null) {
            address.queryParam("became", became);
        }
        return address.queryParam("page", page).toUriString();
    }

    private RunSeen seen(Run run, Speech w) {
        return new RunSeen(run, reconciliations.figures(run).orElse(null), w);
    }
}
