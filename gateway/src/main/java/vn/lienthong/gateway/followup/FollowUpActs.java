package vn.lienthong.gateway.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.followup.FollowUpLines.Because;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.followup.FollowUpEvent;
import vn.lienthong.routes.followup.FollowUpStep;
import vn.lienthong.routes.followup.Schedule;

/** What people do about what is followed. Each act is audited with it. */
final class FollowUpActs {

    private final FollowUpRows rows;
    private final Settlement settlement;
    private final Resubmission resubmission;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Schedule schedule;
    private final Clock clock;

    FollowUpActs(
            FollowUpRows rows,
            Settlement settlement,
            Resubmission resubmission,
            Audit audit,
            TransactionTemplate transaction,
            Schedule schedule,
            Clock clock) {
        this.rows = rows;
        this.settlement = settlement;
        this.resubmission = resubmission;
        this.audit = audit;
        this.transaction = transaction;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The registry is asked at once. */
    Acted ask(UUID id, Caller who) {
        return act(id, new FollowUpEvent.AskedFor(), "follow-up.ask", "", who, it -> {});
    }

    /** An answer that is under way no longer counts. */
    Acted giveUp(UUID id, String reason, Caller who) {
        return act(id, new FollowUpEvent.GivenUp(), "follow-up.give-up", reason, who, it -> rows.fence(it.id()));
    }

    /**
     * Hands in once more what the registry took and does not know. The dossier's queue is locked before what is followed, as
     * everywhere.
     */
    Acted submitAgain(UUID id, String reason, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!resubmission.submit(id)) {
                return Acted.NO_SUCH;
            }
            Acted acted = act(id, new FollowUpEvent.SubmittedAgain(), "follow-up.submit-again", reason, who, it -> {});
            if (acted != Acted.DONE) {
                status.setRollbackOnly();
            }
            return acted;
        }));
    }

    private Acted act(UUID id, FollowUpEvent event, String act, String reason, Caller who, Consumer<Followed> also) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Followed> found = rows.lock(id);
            if (found.isEmpty()) {
                return Acted.NO_SUCH;
            }
            Instant now = clock.instant();
            FollowUpStep step = found.get().followUp().apply(event, now, schedule);
            if (step.denied()) {
                return Acted.NOT_NOW;
            }
            settlement.write(found.get(), step, Because.wanted(who.name(), reason), null, now);
            also.accept(found.get());
            audit.record(
                    who,
                    act,
                    id.toString(),
                    reason,
                    Map.of("standing", step.followUp().standing().name()));
            return Acted.DONE;
        }));
    }
}
