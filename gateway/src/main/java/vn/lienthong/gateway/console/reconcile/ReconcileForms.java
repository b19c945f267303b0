package vn.lienthong.gateway.console.reconcile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Ask.Field;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.reconcile.Began;
import vn.lienthong.gateway.reconcile.KeptList;
import vn.lienthong.gateway.reconcile.Order;
import vn.lienthong.gateway.reconcile.Reconciliations;
import vn.lienthong.gateway.reconcile.Run;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.reconcile.Party;

/** Comparisons are begun as dry runs; whoever has seen what one found has the same days compared again and healed. */
@Controller
@RequestMapping(ReconcilePage.PAGE)
final class ReconcileForms {

    private static final int KEPT = 20;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Reconciliations reconciliations;
    private final Browser browser;

    ReconcileForms(Reconciliations reconciliations, Browser browser) {
        this.reconciliations = reconciliations;
        this.browser = browser;
    }

    @GetMapping("/start")
    String askStart(Model model) {
        Speech w = browser.speech();
        String yesterday = LocalDate.ofInstant(w.now(), ZONE).minusDays(1).toString();
        Map<String, String> lanes = new LinkedHashMap<>();
        for (Lane lane : Lane.values()) {
            if (lane != Lane.PROVINCE && lane != Lane.IDENTITY) {
                String needs = reconciliations.canAsk(lane) ? "" : " – " + w.t("reconcile.start.needs");
                lanes.put(lane.name(), w.lane(lane) + needs);
            }
        }
        return browser.ask(
                Ask.of(w, "reconcile.start", ReconcilePage.PAGE + "/start")
                        .with(
                                Field.choice("lane", w.t("reconcile.start.lane"), Lane.NPSP.name(), lanes),
                                day("from", w.t("reconcile.start.from"), yesterday),
                                day("to", w.t("reconcile.start.to"), yesterday),
                                kept("provinceList", Party.PROVINCE, w),
                                file("provinceList", Party.PROVINCE, w),
                                kept("nationalList", Party.NATIONAL, w),
                                file("nationalList", Party.NATIONAL, w)),
                model);
    }

    @PostMapping("/start")
    String start(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Lane lane,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable UUID provinceList,
            @RequestParam(required = false) @Nullable UUID nationalList) {
        return begun(new Order(lane, from, to, true, provinceList, nationalList), caller);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/heal")
    String askHeal(@PathVariable UUID id, Model model) {
        found(id);
        return browser.ask(Ask.of(browser.speech(), "reconcile.heal", ReconcilePage.address(id) + "/heal"), model);
    }

    /** The same days and lists once more, this time to be healed. */
    @PostMapping("/{id:[0-9a-f-]{36}}/heal")
    String heal(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        Run seen = found(id);
        return begun(new Order(seen.lane(), seen.from(), seen.to(), false, seen.province(), seen.national()), caller);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/cancel")
    String askCancel(@PathVariable UUID id, Model model) {
        found(id);
        return browser.ask(
                Ask.of(browser.speech(), "reconcile.cancel", ReconcilePage.address(id) + "/cancel")
                        .reasoned()
                        .dangerous(),
                model);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/cancel")
    String cancel(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        if (reconciliations.cancel(id, CancelRequest.sound(reason), caller).isEmpty()) {
            throw new Refused(Problem.NOT_FOUND);
        }
        return browser.done("reconcile.cancel.done", ReconcilePage.address(id), model);
    }

    /** Where the lane is being compared already, that comparison is shown. */
    private String begun(Order order, Caller caller) {
        Began began = reconciliations.begin(order, caller);
        if (began instanceof Began.CannotBe no) {
            throw new Refused(Problem.MALFORMED_REQUEST, no.why());
        }
        UUID run = began instanceof Began.Begun begun ? begun.run().id() : ((Began.Another) began).run();
        return browser.to(ReconcilePage.address(run));
    }

    private Run found(UUID id) {
        return reconciliations.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    /** Lists that were handed in before; none is chosen until somebody does, or hands one in. */
    private Field kept(String name, Party party, Speech w) {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("", w.t("reconcile.start.none." + party));
        for (KeptList it : reconciliations.lists(party, KEPT)) {
            lists.put(it.id().toString(), w.t("reconcile.start.kept", it.name(), it.rows(), w.exactly(it.at())));
        }
        return Field.choice(name, w.t("reconcile.start.list." + party), "", lists);
    }

    private static Field file(String into, Party party, Speech w) {
        return Field.file(into, w.t("reconcile.start.file." + party), ListForms.PATH + "?party=" + party);
    }

    private static Field day(String name, String label, String value) {
        return new Field(name, label, "date", value, Map.of(), "", true);
    }
}
