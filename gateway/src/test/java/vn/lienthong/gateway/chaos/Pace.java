package vn.lienthong.gateway.chaos;

import java.time.Duration;

/**
 * How much happens at a time.
 *
 * @param peace how many times as long as a {@link Track} says is it quiet between two troubles
 * @param desks that hand in
 * @param longestPause between two documents of a desk
 * @param operatorActs how long the operator waits between two acts
 * @param births that parents register at the hub at a time
 * @param lawAsked how long it is until the law and the figures are asked for again, which takes longer the more there is
 * @param endAsked how long it is in the evening until somebody looks again whether all is done
 * @param republishAfter when work that nobody took is published again; longer than a full window takes, or most of what is
 *     published was done before
 */
record Pace(
        int peace,
        int desks,
        Duration longestPause,
        Duration operatorActs,
        int births,
        Duration lawAsked,
        Duration endAsked,
        Duration republishAfter) {

    /** A busy hour in which everything fails all the time. */
    static final Pace WORST_HOUR = new Pace(
            1,
            4,
            Duration.ofMillis(900),
            Duration.ofMillis(350),
            1,
            Duration.ofMillis(1_200),
            Duration.ofMillis(500),
            Duration.ofSeconds(3));

    /** Days of work as fast as they are accepted, with a trouble every few seconds. */
    static final Pace MANY_DAYS = new Pace(
            12,
            24,
            Duration.ZERO,
            Duration.ofSeconds(2),
            20,
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20));
}
