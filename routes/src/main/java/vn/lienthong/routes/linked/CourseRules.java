package vn.lienthong.routes.linked;

import java.time.Instant;
import java.util.Optional;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.mappings.linked.HubLegs;
import vn.lienthong.routes.linked.CourseLine.What;

/** The rules of one event. */
final class CourseRules {

    private final Course before;
    private final Instant now;
    private final Patience patience;
    private final CourseTurn turn;

    CourseRules(Course before, Instant now, Patience patience) {
        this.before = before;
        this.now = now;
        this.patience = patience;
        this.turn = new CourseTurn(before, now);
    }

    CourseStep on(CourseEvent event) {
        if (event instanceof CourseEvent.Taken) {
            return before.standing() == Standing.NOT_TAKEN ? taken() : turn.denied();
        }
        if (event instanceof CourseEvent.NotTaken) {
            return before.standing() == Standing.NOT_TAKEN ? notTaken() : turn.denied();
        }
        if (event instanceof CourseEvent.Reported reported) {
            turn.move(HubLeg.REGISTRATION, HubMarks.after(reported.status()), now);
            return watched();
        }
        if (event instanceof CourseEvent.AskedFor) {
            return askedFor();
        }
        if (before.standing() == Standing.NOT_TAKEN || before.standing().ended()) {
            return isByPerson(event) ? turn.denied() : turn.step(before.due());
        }
        return isByPerson(event) ? byPerson(event) : byTime(event);
    }

    private CourseStep byTime(CourseEvent event) {
        if (event instanceof CourseEvent.Seen seen) {
            return seen(seen.legs());
        }
        if (event instanceof CourseEvent.NotAnswered) {
            return turn.step(patience.afterNoAnswer(before.id(), now));
        }
        if (event instanceof CourseEvent.QuestionRefused refused
                && !refused.code().equals(before.trouble())) {
            turn.trouble(refused.code());
            turn.line(What.QUESTION_REFUSED, null);
        }
        turn.nothingNew();
        return watched();
    }

    private CourseStep byPerson(CourseEvent event) {
        if (event instanceof CourseEvent.SeenTo seenTo) {
            return seenTo(seenTo.leg(), seenTo.until());
        }
        if (event instanceof CourseEvent.Marked marked) {
            return marked(marked.leg());
        }
        turn.stand(Standing.CLOSED);
        turn.line(What.CLOSED, null);
        return turn.step(before.due());
    }

    private CourseStep taken() {
        for (HubLeg which : HubLeg.values()) {
            turn.put(which, Leg.notBegun(now));
        }
        turn.stand(Standing.REGISTERING);
        turn.news();
        turn.line(What.TAKEN, null);
        return watched();
    }

    /** Told once; looked at again each time the hub lists it and its time has come. */
    private CourseStep notTaken() {
        turn.nothingNew();
        if (before.lines() == 0) {
            turn.line(What.NOT_TAKEN, null);
        }
        return turn.step(patience.next(before.id(), turn.unchanged(), now));
    }

    private CourseStep seen(HubLegs said) {
        turn.trouble("");
        for (HubLeg which : HubLeg.values()) {
            Optional.ofNullable(said.legs().get(which)).ifPresent(it -> {
                Instant at = it.at().filter(given -> !given.isAfter(now)).orElse(now);
                turn.move(which, it.state(), at);
            });
        }
        if (turn.written() > 0) {
            turn.news();
        } else {
            turn.nothingNew();
        }
        return watched();
    }

    private CourseStep askedFor() {
        if (before.standing() == Standing.FINISHED || before.standing() == Standing.REFUSED) {
            return turn.denied();
        }
        if (before.standing() == Standing.CLOSED) {
            boolean registered = turn.leg(HubLeg.REGISTRATION).state() == HubLeg.State.DONE;
            turn.stand(registered ? Standing.WITH_AGENCIES : Standing.REGISTERING);
        }
        turn.line(What.ASKED_FOR, null);
        return turn.step(now);
    }

    private CourseStep seenTo(HubLeg which, Instant until) {
        Leg leg = turn.leg(which);
        boolean calls = leg.raisedAt() != null || leg.quietUntil() != null;
        if (!calls || !until.isAfter(now)) {
            return turn.denied();
        }
        turn.put(which, leg.seenTo(until));
        turn.line(What.SEEN_TO, which);
        return watched();
    }

    /** The registration is done when its result was reported, and not by anybody's word. */
    private CourseStep marked(HubLeg which) {
        boolean done = turn.leg(which).state() == HubLeg.State.DONE;
        if (which == HubLeg.REGISTRATION || done || before.standing() != Standing.WITH_AGENCIES) {
            return turn.denied();
        }
        turn.put(which, turn.leg(which).moved(HubLeg.State.DONE, now, true));
        turn.line(What.MARKED, which);
        return watched();
    }

    private CourseStep watched() {
        return new CourseWatch(turn, patience).settle();
    }

    private static boolean isByPerson(CourseEvent event) {
        return event instanceof CourseEvent.SeenTo
                || event instanceof CourseEvent.Marked
                || event instanceof CourseEvent.Closed;
    }
}
