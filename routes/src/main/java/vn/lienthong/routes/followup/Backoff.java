package vn.lienthong.routes.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * When something is asked about again. The wait doubles while nothing changes, and is cut by up to a half, differently for each dossier
 * and each time, so that dossiers handed in together are not asked about together.
 *
 * @param first the wait after a change
 * @param longest the longest wait
 * @param retry the wait after a question that was not answered
 */
public record Backoff(Duration first, Duration longest, Duration retry) {

    private static final int MOST_DOUBLINGS = 20;
    private static final double FRACTIONS = 1L << 53;

    /** @param unchanged how many answers in a row brought nothing new */
    public Instant next(UUID dossier, int unchanged, Instant now) {
        long doubled = first.toMillis() << Math.min(unchanged, MOST_DOUBLINGS);
        return now.plus(spread(Duration.ofMillis(Math.min(doubled, longest.toMillis())), dossier, now));
    }

    public Instant afterNoAnswer(UUID dossier, Instant now) {
        return now.plus(spread(retry, dossier, now));
    }

    private static Duration spread(Duration wait, UUID dossier, Instant now) {
        long mixed =
                mix(dossier.getMostSignificantBits() ^ mix(dossier.getLeastSignificantBits() + now.toEpochMilli()));
        double fraction = (mixed >>> 11) / FRACTIONS;
        return wait.minusNanos(Math.round(wait.toNanos() / 2.0 * fraction));
    }

    /** The finishing steps of SplitMix64: every bit of the number moves every bit of the result. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
