package vn.lienthong.routes.linked;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.linked.CourseLine.What;

/** Where a dossier stands by its parts, whose silence has lasted too long, and when it is looked at next. */
final class CourseWatch {

    private final CourseTurn turn;
    private final Patience patience;

    CourseWatch(CourseTurn turn, Patience patience) {
        this.turn = turn;
        this.patience = patience;
    }

    CourseStep settle() {
        stand();
        if (turn.standing().ended()) {
            return turn.step(turn.before.due());
        }
        @Nullable Instant nextLimit = null;
        for (HubLeg which : HubLeg.values()) {
            Instant limit = limit(which).orElse(null);
            if (limit != null && !limit.isAfter(turn.now)) {
                turn.put(which, turn.leg(which).raised(turn.now));
                turn.line(What.LEG_SILENT, which);
            } else if (limit != null && (nextLimit == null || limit.isBefore(nextLimit))) {
                nextLimit = limit;
            }
        }
        return turn.step(due(nextLimit));
    }

    /** Where it stands follows from the parts. */
    private void stand() {
        HubLeg.State registration = turn.leg(HubLeg.REGISTRATION).state();
        if (turn.standing() == Standing.REGISTERING && registration == HubLeg.State.REFUSED) {
            turn.stand(Standing.REFUSED);
        }
        if (turn.standing() == Standing.REGISTERING && registration == HubLeg.State.DONE) {
            turn.stand(Standing.WITH_AGENCIES);
            turn.news();
        }
        if (turn.standing() == Standing.WITH_AGENCIES && turn.allDone()) {
            turn.stand(Standing.FINISHED);
            turn.line(What.FINISHED, null);
        }
    }

    /** While it is registered the hub knows no more than what it is told. */
    private Instant due(@Nullable Instant nextLimit) {
        if (turn.standing() == Standing.REGISTERING) {
            return nextLimit == null ? patience.atLongest(turn.before.id(), turn.now) : nextLimit;
        }
        Instant next = patience.next(turn.before.id(), turn.unchanged(), turn.now);
        return Patience.sooner(next, nextLimit, turn.now);
    }

    /** When the agency's silence calls for a person; empty where it does already, or nothing is awaited. */
    private Optional<Instant> limit(HubLeg which) {
        Leg leg = turn.leg(which);
        if (leg.raisedAt() != null) {
            return Optional.empty();
        }
        Instant quiet = leg.quietUntil();
        return quiet == null
                ? turn.course(turn.now).awaitedSince(which).map(it -> patience.limit(which, it))
                : Optional.of(quiet);
    }
}
