package vn.lienthong.mock.npsp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The states of one dossier that a look-up may still show: all that are not yet visible, and the last two that are. */
final class History {
    private record State(Shown shown, Instant since) {}

    private final Clock clock;
    private final Duration delay;
    private final List<State> states = new ArrayList<>();

    History(Clock clock, Duration delay) {
        this.clock = clock;
        this.delay = delay;
    }

    void add(Shown shown) {
        Instant now = clock.instant();
        states.add(new State(shown, now));
        while (visible(now.minus(delay)) > 2) {
            states.remove(0);
        }
    }

    /** The last state known at a moment, or with {@code before} the one before it; empty when there was none. */
    Optional<Shown> at(Instant moment, boolean before) {
        int last = visible(moment) - (before ? 2 : 1);
        return last < 0 ? Optional.empty() : Optional.of(states.get(last).shown());
    }

    private int visible(Instant moment) {
        int visible = 0;
        while (visible < states.size() && !states.get(visible).since().isAfter(moment)) {
            visible++;
        }
        return visible;
    }
}
