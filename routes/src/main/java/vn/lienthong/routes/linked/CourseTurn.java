package vn.lienthong.routes.linked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.linked.CourseLine.What;

/** The working copy of a course while one event is applied to it. */
final class CourseTurn {

    final Course before;
    final Instant now;
    private final Map<HubLeg, Leg> legs;
    private final List<CourseLine> lines = new ArrayList<>();
    private Standing standing;
    private Instant since;
    private int unchanged;
    private String trouble;

    CourseTurn(Course before, Instant now) {
        this.before = before;
        this.now = now;
        this.legs = new EnumMap<>(before.legs());
        this.standing = before.standing();
        this.since = before.since();
        this.unchanged = before.unchanged();
        this.trouble = before.trouble();
    }

    Standing standing() {
        return standing;
    }

    void stand(Standing to) {
        standing = to;
        since = now;
    }

    int unchanged() {
        return unchanged;
    }

    /** An answer, or a look, brought nothing new. */
    void nothingNew() {
        unchanged++;
    }

    void news() {
        unchanged = 0;
    }

    /** The hub's code where it refuses the question, otherwise empty. */
    void trouble(String code) {
        trouble = code;
    }

    Leg leg(HubLeg which) {
        return Optional.ofNullable(legs.get(which)).orElseGet(() -> before.leg(which));
    }

    void put(HubLeg which, Leg leg) {
        legs.put(which, leg);
    }

    boolean allDone() {
        return legs.values().stream().allMatch(it -> it.state() == HubLeg.State.DONE);
    }

    /** What is done stays done, and what has begun does not unbegin: an older word of the hub came late. */
    void move(HubLeg which, HubLeg.State to, Instant at) {
        Leg leg = leg(which);
        boolean late = leg.state() == HubLeg.State.DONE || to == HubLeg.State.NOT_BEGUN;
        if (leg.state() == to || late) {
            return;
        }
        Leg moved = leg.moved(to, at, false);
        legs.put(which, to == HubLeg.State.REFUSED && which != HubLeg.REGISTRATION ? moved.raised(now) : moved);
        line(What.LEG_MOVED, which);
    }

    void line(What what, @Nullable HubLeg leg) {
        HubLeg.State state = leg == null ? null : leg(leg).state();
        lines.add(new CourseLine(before.lines() + lines.size() + 1, what, leg, state));
    }

    int written() {
        return lines.size();
    }

    Course course(Instant due) {
        return new Course(before.id(), standing, since, legs, unchanged, trouble, before.lines() + lines.size(), due);
    }

    CourseStep step(Instant due) {
        return new CourseStep(course(due), lines, false);
    }

    /** It makes no sense now. */
    CourseStep denied() {
        return new CourseStep(before, List.of(), true);
    }
}
