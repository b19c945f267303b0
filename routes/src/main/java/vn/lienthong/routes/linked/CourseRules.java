package vn.lienthong.routes.linked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.mappings.linked.HubLegs;
import vn.lienthong.mappings.linked.HubStatus;
import vn.lienthong.routes.linked.CourseLine.What;

/** The rules of one event. */
final class CourseRules {

    private final Course before;
    private final Instant now;
    private final Patience patience;
    private final Map<HubLeg, Leg> legs;
    private final List<CourseLine> lines = new ArrayList<>();
    private Standing standing;
    private Instant since;
    private int unchanged;
    private String trouble;

    CourseRules(Course before, Instant now, Patience patience) {
        this.before = before;
        this.now = now;
        this.patience = patience;
        this.legs = new EnumMap<>(before.legs());
        this.standing = before.standing();
        this.since = before.since();
        this.unchanged = before.unchanged();
        this.trouble = before.trouble();
    }

    CourseStep on(CourseEvent event) {
        if (event instanceof CourseEvent.Taken) {
            return before.standing() == Standing.NOT_TAKEN ? taken() : denied();
        }
        if (event instanceof CourseEvent.NotTaken) {
            return before.standing() == Standing.NOT_TAKEN ? notTaken() : denied();
        }
        if (event instanceof CourseEvent.Reported reported) {
            return reported(reported.status());
        }
        if (event instanceof CourseEvent.AskedFor) {
            return askedFor();
        }
        if (before.standing() == Standing.NOT_TAKEN || before.standing().ended()) {
            return byPerson(event) ? denied() : step(before.due());
        }
        return whileOpen(event);
    }

    private CourseStep whileOpen(CourseEvent event) {
        if (event instanceof CourseEvent.Seen seen) {
            return seen(seen.legs());
        }
        if (event instanceof CourseEvent.NotAnswered) {
            return step(patience.afterNoAnswer(before.id(), now));
        }
        if (event instanceof CourseEvent.QuestionRefused refused) {
            return questionRefused(refused.code());
        }
        if (event instanceof CourseEvent.SeenTo seenTo) {
            return seenTo(seenTo.leg(), seenTo.until());
        }
        if (event instanceof CourseEvent.Marked marked) {
            return marked(marked.leg());
        }
        if (event instanceof CourseEvent.Closed) {
            stand(Standing.CLOSED);
            line(What.CLOSED, null);
            return step(before.due());
        }
        unchanged++;
        return watched();
    }

    private CourseStep taken() {
        legs.replaceAll((which, leg) -> Leg.notBegun(now));
        stand(Standing.REGISTERING);
        unchanged = 0;
        line(What.TAKEN, null);
        return watched();
    }

    /** Told once; looked at again each time the hub lists it and its time has come. */
    private CourseStep notTaken() {
        unchanged++;
        if (before.lines() == 0) {
            line(What.NOT_TAKEN, null);
        }
        return step(patience.next(before.id(), unchanged, now));
    }

    private CourseStep reported(HubStatus status) {
        HubLeg.State state = HubMarks.after(status);
        move(HubLeg.REGISTRATION, state, now, false);
        return before.standing().ended() ? step(before.due()) : watched();
    }

    private CourseStep seen(HubLegs said) {
        int known = lines.size();
        trouble = "";
        for (HubLeg which : HubLeg.values()) {
            Optional.ofNullable(said.legs().get(which))
                    .ifPresent(it -> move(
                            which,
                            it.state(),
                            it.at().filter(at -> !at.isAfter(now)).orElse(now),
                            false));
        }
        unchanged = lines.size() > known ? 0 : unchanged + 1;
        return watched();
    }

    private CourseStep questionRefused(String code) {
        unchanged++;
        if (!code.equals(before.trouble())) {
            trouble = code;
            line(What.QUESTION_REFUSED, null);
        }
        return watched();
    }

    private CourseStep askedFor() {
        if (before.standing() == Standing.FINISHED || before.standing() == Standing.REFUSED) {
            return denied();
        }
        if (before.standing() == Standing.CLOSED) {
            boolean registered = leg(HubLeg.REGISTRATION).state() == HubLeg.State.DONE;
            stand(registered ? Standing.WITH_AGENCIES : Standing.REGISTERING);
        }
        line(What.ASKED_FOR, null);
        return step(now);
    }

    private CourseStep seenTo(HubLeg which, Instant until) {
        Leg leg = leg(which);
        if (!until.isAfter(now) || !calls(leg)) {
            return denied();
        }
        legs.put(which, leg.seenTo(until));
        line(What.SEEN_TO, which);
        return watched();
    }

    /** The registration is done when its result was reported, and not by anybody's word. */
    private CourseStep marked(HubLeg which) {
        if (which == HubLeg.REGISTRATION
                || standing != Standing.WITH_AGENCIES
                || leg(which).state() == HubLeg.State.DONE) {
            return denied();
        }
        legs.put(which, leg(which).moved(HubLeg.State.DONE, now, true));
        line(What.MARKED, which);
        return watched();
    }

    /** What is done stays done, and what has begun does not unbegin: an older word of the hub came late. */
    private void move(HubLeg which, HubLeg.State to, Instant at, boolean saidByPerson) {
        Leg leg = leg(which);
        boolean late = leg.state() == HubLeg.State.DONE || to == HubLeg.State.NOT_BEGUN;
        if (leg.state() == to || late) {
            return;
        }
        Leg moved = leg.moved(to, at, saidByPerson);
        legs.put(which, to == HubLeg.State.REFUSED && which != HubLeg.REGISTRATION ? moved.raised(now) : moved);
        line(What.LEG_MOVED, which);
    }

    private CourseStep watched() {
        stand();
        if (standing.ended()) {
            return step(before.due());
        }
        @Nullable Instant nextLimit = null;
        for (HubLeg which : HubLeg.values()) {
            Instant limit = limit(which).orElse(null);
            if (limit != null && !limit.isAfter(now)) {
                legs.put(which, leg(which).raised(now));
                line(What.LEG_SILENT, which);
            } else if (limit != null && (nextLimit == null || limit.isBefore(nextLimit))) {
                nextLimit = limit;
            }
        }
        return step(due(nextLimit));
    }

    /** Where it stands follows from the parts. */
    private void stand() {
        HubLeg.State registration = leg(HubLeg.REGISTRATION).state();
        if (standing == Standing.REGISTERING && registration == HubLeg.State.REFUSED) {
            stand(Standing.REFUSED);
        }
        if (standing == Standing.REGISTERING && registration == HubLeg.State.DONE) {
            stand(Standing.WITH_AGENCIES);
            unchanged = 0;
        }
        boolean done = legs.values().stream().allMatch(it -> it.state() == HubLeg.State.DONE);
        if (standing == Standing.WITH_AGENCIES && done) {
            stand(Standing.FINISHED);
            line(What.FINISHED, null);
        }
    }

    /** While it is registered the hub knows no more than what it is told. */
    private Instant due(@Nullable Instant nextLimit) {
        if (standing == Standing.REGISTERING) {
            return nextLimit == null ? patience.atLongest(before.id(), now) : nextLimit;
        }
        return Patience.sooner(patience.next(before.id(), unchanged, now), nextLimit, now);
    }

    /** When the agency's silence calls for a person; empty where it does already, or nothing is awaited. */
    private Optional<Instant> limit(HubLeg which) {
        Leg leg = leg(which);
        if (leg.raisedAt() != null) {
            return Optional.empty();
        }
        Instant quiet = leg.quietUntil();
        Optional<Instant> awaited = course(now).awaitedSince(which);
        return quiet == null ? awaited.map(it -> patience.limit(which, it)) : Optional.of(quiet);
    }

    private static boolean calls(Leg leg) {
        return leg.raisedAt() != null || leg.quietUntil() != null;
    }

    private static boolean byPerson(CourseEvent event) {
        return Stream.of(CourseEvent.SeenTo.class, CourseEvent.Marked.class, CourseEvent.Closed.class)
                .anyMatch(it -> it.isInstance(event));
    }

    private Leg leg(HubLeg which) {
        return Optional.ofNullable(legs.get(which)).orElseGet(() -> before.leg(which));
    }

    private void stand(Standing to) {
        standing = to;
        since = now;
    }

    private void line(What what, @Nullable HubLeg leg) {
        HubLeg.State state = leg == null ? null : leg(leg).state();
        lines.add(new CourseLine(before.lines() + lines.size() + 1, what, leg, state));
    }

    private CourseStep denied() {
        return new CourseStep(before, List.of(), true);
    }

    private CourseStep step(Instant due) {
        return new CourseStep(course(due), lines, false);
    }

    private Course course(Instant due) {
        return new Course(before.id(), standing, since, legs, unchanged, trouble, before.lines() + lines.size(), due);
    }
}
