package vn.lienthong.mock.civilstatus;

import java.time.Duration;
import java.time.Instant;

/**
 * How long registrations take.
 *
 * @param unfinishedPolls how many times one is asked about before it is finished
 * @param lasts how long it takes at least, by the registry's clock
 */
public record Pace(int unfinishedPolls, Duration lasts) {
    public Pace {
        if (unfinishedPolls < 0 || lasts.isNegative()) {
            throw new IllegalArgumentException("unfinishedPolls and lasts must not be negative");
        }
    }

    boolean finished(Registration held, Instant now) {
        return held.pollsOfRound > unfinishedPolls && !now.isBefore(held.since.plus(lasts));
    }

    boolean halfWay(Registration held, Instant now) {
        return held.pollsOfRound * 2 > unfinishedPolls && !now.isBefore(held.since.plus(lasts.dividedBy(2)));
    }
}
