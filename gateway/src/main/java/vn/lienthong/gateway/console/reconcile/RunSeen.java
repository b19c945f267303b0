package vn.lienthong.gateway.console.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.reconcile.FieldWords;
import vn.lienthong.gateway.reconcile.Figures;
import vn.lienthong.gateway.reconcile.Found;
import vn.lienthong.gateway.reconcile.KindWords;
import vn.lienthong.gateway.reconcile.Run;
import vn.lienthong.gateway.reconcile.RunState;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.reconcile.Kind;

/**
 * A comparison as it is shown.
 *
 * @param figures null until it is done
 */
public record RunSeen(Run run, @Nullable Figures figures, Speech w) {

    /** The days on which its dossiers were received. */
    public String days() {
        String first = w.day(run.from());
        return run.from().equals(run.to()) ? first : first + " – " + w.day(run.to());
    }

    /** What came of it, or that its figures do not count yet. */
    public String sentence() {
        Figures done = figures;
        if (done == null) {
            return w.t("reconcile.sentence.running");
        }
        return w.t(
                run.dry() ? "reconcile.sentence.dry" : "reconcile.sentence.done",
                done.compared(),
                done.equal(),
                done.healed(),
                done.left(),
                done.unasked());
    }

    /** Who takes part. */
    public String sides() {
        List<String> sides = new ArrayList<>();
        if (run.province() != null) {
            sides.add(w.t("reconcile.side.PROVINCE"));
        }
        sides.add(w.t("reconcile.side.LEDGER"));
        sides.add(w.t(run.national() == null ? "reconcile.side.ASKED" : "reconcile.side.NATIONAL"));
        return String.join(" · ", sides);
    }

    /** Whether it only looked, and found what may be worth another run that sends. */
    public boolean canBeHealed() {
        return run.dry() && run.state() == RunState.DONE && figures != null && figures.left() > 0;
    }

    /** What a kind of difference is called. */
    public String kind(Kind kind) {
        return w.said(KindWords.of(kind));
    }

    /** What a status is called, beside its code. */
    public String status(@Nullable String marks) {
        if (marks == null) {
            return "–";
        }
        return run.lane() != Lane.NPSP
                ? marks
                : Arrays.stream(marks.split(", ", -1)).map(this::named).collect(Collectors.joining(", "));
    }

    /** What is written below the kind: what differs, or where the message is that explains it. */
    public String detail(Found it) {
        if (it.open() != null) {
            return w.state(it.open());
        }
        return FieldWords.of(it, !w.language().equals("en"));
    }

    /** What became of it; empty while that is not decided. */
    public String became(Found it) {
        return w.said(it.healed() == null ? null : it.healed().words());
    }

    private String named(String mark) {
        return Optional.of(mark)
                .filter(it -> it.matches("\\d{1,2}"))
                .flatMap(it -> DossierStatus.ofNationalCode(Integer.parseInt(it)))
                .map(it -> mark + " · " + w.name("indicators.status", it))
                .orElse(mark);
    }
}
