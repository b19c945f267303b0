package vn.lienthong.routes.linked;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.mappings.linked.HubLeg;

/**
 * How far a linked dossier is, at each of the three agencies.
 *
 * @param since when it came to stand so as a whole
 * @param legs the agencies' parts, all three
 * @param unchanged how many answers of the hub in a row brought nothing new
 * @param trouble the hub's code where it refuses the question about it, otherwise empty
 * @param lines how many lines its history has
 * @param due when it is looked at next; meaningless once it has ended
 */
public record Course(
        UUID id,
        Standing standing,
        Instant since,
        Map<HubLeg, Leg> legs,
        int unchanged,
        String trouble,
        int lines,
        Instant due) {

    public Course {
        legs = Map.copyOf(legs);
    }

    /** Seen at the hub for the first time, and not taken yet. */
    public static Course listed(UUID id, Instant now) {
        Map<HubLeg, Leg> legs = new EnumMap<>(HubLeg.class);
        for (HubLeg leg : HubLeg.values()) {
            legs.put(leg, Leg.notBegun(now));
        }
        return new Course(id, Standing.NOT_TAKEN, now, legs, 0, "", 0, now);
    }

    /** Applies one event. */
    public CourseStep apply(CourseEvent event, Instant now, Patience patience) {
        return new CourseRules(this, now, patience).on(event);
    }

    /** The same with these parts. */
    public Course withLegs(Map<HubLeg, Leg> now) {
        return new Course(id, standing, since, now, unchanged, trouble, lines, due);
    }

    public Leg leg(HubLeg leg) {
        return Optional.ofNullable(legs.get(leg)).orElseThrow(() -> new IllegalStateException("no part for " + leg));
    }

    /** Since when something is awaited of the agency; empty where nothing is, or where it is another agency's turn. */
    public Optional<Instant> awaitedSince(HubLeg which) {
        Leg leg = leg(which);
        if (standing == Standing.NOT_TAKEN || standing.ended() || !leg.open()) {
            return Optional.empty();
        }
        if (which == HubLeg.REGISTRATION || leg.state() == HubLeg.State.UNDER_WAY) {
            return Optional.of(leg.since());
        }
        List<Leg> earlier = Stream.of(HubLeg.values())
                .filter(it -> it.compareTo(which) < 0)
                .map(this::leg)
                .toList();
        return earlier.stream().allMatch(it -> it.state() == HubLeg.State.DONE)
                ? Stream.concat(Stream.of(leg.since()), earlier.stream().map(Leg::since))
                        .max(Instant::compareTo)
                : Optional.empty();
    }
}
