package vn.lienthong.gateway.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
    private final Waits waits;
    private final Function<Lane, Resending> resending;
    private final ReconcileSettings.Heal policy;
    private final Milestones milestones;

    Healing(
            Book book,
            Ledger ledger,
            Holdings holdings,
            Waits waits,
            Function<Lane, Resending> resending,
            ReconcileSettings.Heal policy,
            Milestones milestones) {
        this.book = book;
        this.ledger = ledger;
        this.holdings = holdings;
        this.waits = waits;
        this.resending = resending;
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
        String subject = holdings.of(run.lane(), it.code()).subjects().get(0);
        if (heal(run, it, subject) instanceof Verdict.Denied) {
            book.differences.decided(run.id(), it, Healed.NOT, Why.CHANGED);
        } else if (missing) {
            boolean left = !resending.apply(run.lane()).rows() && holdings.hasRows(run.lane(), subject);
            book.differences.decided(run.id(), it, Healed.RESENT, left ? Why.ROWS_STAY : null);
        } else {
            book.differences.decided(run.id(), it, Healed.REFRESHED, null);
        }
    }

    /** What is known again needs one look only, such as a list. */
    private Verdict heal(Run run, Undecided it, String subject) {
        Instant first = Objects.requireNonNull(it.first());
        Instant second = it.second() == null ? first.plus(waits.visibility(run.lane())) : it.second();
        Looks looks = new Looks(it.tick(), first, second);
        String note = "reconciliation " + run.id();
        return it.kind() == Kind.MISSING
                ? ledger.vanished(
                        run.lane(), subject, looks, resending.apply(run.lane()).rows(), note)
                : ledger.behind(run.lane(), subject, looks, Objects.requireNonNull(it.national()), note);
    }

    private static Why unhealable(Kind kind) {
        return switch (kind) {
            case IN_FLIGHT -> Why.EXPLAINED;
            case UNANSWERED -> Why.OWED;
            default -> Why.FOR_A_PERSON;
        };
    }

    /** Why the lane's system is not to be told again what it may hold after all. */
    private @Nullable Why unsafe(Lane lane, Undecided it) {
        Resending may = resending.apply(lane);
        if (!may.state() || (it.kind() == Kind.BEHIND && lane != Lane.NPSP)) {
            return may.otherwise();
        }
        boolean askable = SystemLooks.ASKABLE.contains(lane);
        if (askable && (it.first() == null || it.second() == null)) {
            return Why.NOT_CONFIRMED;
        }
        return it.first() == null ? Why.LIST_TOO_OLD : null;
    }

    private @Nullable Why against(Run run, Undecided it) {
        boolean healable = it.kind() == Kind.MISSING || it.kind() == Kind.BEHIND;
        if (!healable) {
            return unhealable(it.kind());
        }
        Why unsafe = unsafe(run.lane(), it);
        if (unsafe != null) {
            return unsafe;
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
