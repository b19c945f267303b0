package vn.lienthong.routes.queue;

import java.time.Duration;

/**
 * The lengths of time and the limits by which a lane's rules work.
 *
 * @param firstBackoff the wait after the first unavailable answer; doubles with each further one
 * @param maxBackoff the longest such wait
 * @param maxRetryAfter the longest wait that a system may ask of us
 * @param quiet how long after a claim the call may still take effect: lease, total deadline and the adapter's own time-out
 * @param visibility how long after a look-up that found nothing the second look is taken
 * @param maxStrikes how often a message may break the gateway's own code
 * @param maxFlips how often a system may contradict itself about holding a dossier
 * @param eventsShow whether it is certain that an event moves the mark that a look-up shows; where it is not, look-ups
 *     prove nothing of events, nor of what is told after them
 * @param eventRepeatTolerated whether the system bears the same event twice
 * @param repeatsRecognised whether the system knows a message again that it was told before, so that one whose answer is
 *     lost goes again by itself instead of being asked about; an event does so only where its repeat is tolerated, and needs a
 *     person otherwise, and is no reason to repeat a state
 */
public record Policy(
        Duration firstBackoff,
        Duration maxBackoff,
        Duration maxRetryAfter,
        Duration quiet,
        Duration visibility,
        int maxStrikes,
        int maxFlips,
        boolean eventsShow,
        boolean eventRepeatTolerated,
        boolean repeatsRecognised) {

    /** The policy for a system that may take a repeat for something new. */
    public Policy(
            Duration firstBackoff,
            Duration maxBackoff,
            Duration maxRetryAfter,
            Duration quiet,
            Duration visibility,
            int maxStrikes,
            int maxFlips,
            boolean eventsShow,
            boolean eventRepeatTolerated) {
        this(
                firstBackoff,
                maxBackoff,
                maxRetryAfter,
                quiet,
                visibility,
                maxStrikes,
                maxFlips,
                eventsShow,
                eventRepeatTolerated,
                false);
    }

    /** The wait before try number {@code tries + 1}: exponential, with a jitter of a quarter that {@code salt} decides. */
    Duration backoff(int tries, int salt) {
        long plain = firstBackoff.toMillis() << Math.min(Math.max(tries - 1, 0), 20);
        long capped = Math.min(plain, maxBackoff.toMillis());
        long jitter = capped / 4 * Math.floorMod(salt * 31 + tries * 17, 100) / 100;
        return Duration.ofMillis(capped - jitter);
    }
}
