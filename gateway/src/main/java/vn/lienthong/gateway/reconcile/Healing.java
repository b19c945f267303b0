package vn.lienthong.gateway.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.reconcile.Differences.Undecided;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Looks;
import vn.lienthong.routes.queue.Verdict;
import vn.lienthong.routes.reconcile.Kind;

/**
 * Decides what becomes of each difference, one after the other; what goes again and that it does are one transaction, so that
 * nothing is sent twice when a node dies in the middle.
 */
final class Healing implements Step {

    private static final int AT_ONCE = 50;

    private final Book book;
    private final Ledger ledger;
    private final Holdings holdings;
    private final ReconcileSettings.Heal policy;
    private final Milestones milestones;

    Healing(Book book, Ledger ledger, Holdings holdings, ReconcileSettings.Heal policy, Milestones milestones) {
        this.book = book;
        this.ledger = ledger;
        this.holdings = holdings;
        this.policy = policy;
        this.milestones = milestones;
    }

    @Override
    public boolean go(Run run, long token) {
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<Undecided> next = book.differences.undecided(run.id());
            if (next.isEmpty()) {
                book.move(run, token, RunState.DONE);
                return false;
            }
            book.write(run, token, () -> decide(run, next.get()));
            milestones.reached(Milestones.Point.HEALED_ONE);
        }
        return true;
    }

    private void decide(Run run, Undecided it) {
        Why against = against(run, it);
        if (against != null) {
            book.differences.decided(run.id(), it, Healed.NOT, against);
            return;
        }
        boolean missing = it.kind() == Kind.MISSING;
        Verdict verdict = heal(run, it);
        if (verdict instanceof Verdict.Denied) {
            book.differences.decided(run.id(), it, Healed.NOT, Why.CHANGED);
        } else {
            book.differences.decided(run.id(), it, missing ? Healed.RESENT : Healed.REFRESHED, null);
        }
    }

    private Verdict heal(Run run, Undecided it) {
        String subject = holdings.of(run.lane(), it.code()).subjects().get(0);
        Looks looks = new Looks(it.tick(), Objects.requireNonNull(it.first()), Objects.requireNonNull(it.second()));
        String note = "reconciliation " + run.id();
        return it.kind() == Kind.MISSING
                ? ledger.vanished(run.lane(), subject, looks, note)
                : ledger.behind(run.lane(), subject, looks, Objects.requireNonNull(it.national()), note);
    }

    private @Nullable Why against(Run run, Undecided it) {
        boolean healable = it.kind() == Kind.MISSING || it.kind() == Kind.BEHIND;
        if (!healable) {
            return it.kind() == Kind.IN_FLIGHT ? Why.EXPLAINED : Why.FOR_A_PERSON;
        }
        if (run.lane() != Lane.NPSP) {
            return Why.SYSTEM;
        }
        if (it.second() == null || it.first() == null) {
            return Why.NOT_CONFIRMED;
        }
        List<String> subjects = holdings.of(run.lane(), it.code()).subjects();
        if (subjects.size() != 1) {
            return subjects.isEmpty() ? Why.NOT_SENT_FROM_HERE : Why.TWO_CODES;
        }
        if (run.dry()) {
            return Why.DRY_RUN;
        }
        if (!(it.kind() == Kind.MISSING ? policy.missing() : policy.behind())) {
            return Why.POLICY;
        }
        return book.differences.healed(run.id()) >= run.healMost() ? Why.TOO_MANY : null;
    }
}
