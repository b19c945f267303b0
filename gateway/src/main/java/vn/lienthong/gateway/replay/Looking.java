package vn.lienthong.gateway.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.routes.lane.LookUp;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Event.Sighting;

/** Asks the systems what they show of a job's dossiers, so that what a clerk keyed in by hand is not sent over it. */
final class Looking {

    /** How long what was seen counts; after that it is looked up again at the message's turn. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final String FAILED = "FAILED";

    private final Map<Lane, LookUp> systems;
    private final ItemRows items;
    private final Clock clock;

    Looking(List<LookUp> systems, ItemRows items, Clock clock) {
        this.systems = systems.stream().collect(Collectors.toMap(LookUp::lane, Function.identity()));
        this.items = items;
        this.clock = clock;
    }

    /** Whether the system is to be asked before the message is sent. */
    boolean needed(ItemRows.Turn turn) {
        Instant looked = turn.lookedAt();
        boolean stale = looked == null || looked.plus(FRESH).isBefore(clock.instant()) || FAILED.equals(turn.seen());
        return turn.lookable() && stale && sendable(turn.ledger());
    }

    /** Asks, and writes down what was seen; false where there was no answer. */
    boolean look(UUID job, ItemRows.Turn turn) {
        Sighting sighting = Optional.ofNullable(systems.get(turn.lane()))
                .map(it -> it.look(turn.message(), turn.dossier()))
                .orElseGet(() -> new Sighting.Failed("this system cannot be asked"));
        boolean shown = sighting instanceof Sighting.Found found && found.mark().equals(Optional.of(turn.mark()));
        items.saw(job, turn.n(), words(sighting), shown ? Prospect.SHOWN_THERE : turn.ledger(), clock.instant());
        return !(sighting instanceof Sighting.Failed);
    }

    /** What the job would do with the message by the ledger and, where it was asked, by the system. */
    static Prospect prospect(ItemRows.Turn turn) {
        boolean shown = turn.lookable() && turn.mark().equals(turn.seen()) && sendable(turn.ledger());
        return shown ? Prospect.SHOWN_THERE : turn.ledger();
    }

    private static boolean sendable(Prospect prospect) {
        return prospect == Prospect.TO_DO || prospect == Prospect.NEEDS_DECISION;
    }

    private static String words(Sighting sighting) {
        if (sighting instanceof Sighting.Found found) {
            return found.mark().orElse("FOUND");
        }
        return sighting instanceof Sighting.Absent ? "ABSENT" : FAILED;
    }
}
