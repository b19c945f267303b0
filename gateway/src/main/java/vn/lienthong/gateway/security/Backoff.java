package vn.lienthong.gateway.security;

import java.time.Duration;

/**
 * How long one must wait after so many failures in a row.
 *
 * @param free failures after which nobody waits yet
 */
record Backoff(int free, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
