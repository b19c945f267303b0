package vn.lienthong.routes.http;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lienthong.routes.ledger.Exchange;

/**
 * On whose behalf calls are made.
 *
 * @param timeLeft how long the caller may still call; asked right before a request is written
 * @param record takes down each call, as it was made
 * @param turn waits until the next call may be made; run before each, and never while anything shared is locked
 */
public record Calling(Supplier<Duration> timeLeft, Consumer<Exchange> record, Runnable turn) {

    /** For a caller that has waited for its turn already; the seldom further call, for a token, goes in that turn too. */
    public Calling(Supplier<Duration> timeLeft, Consumer<Exchange> record) {
        this(timeLeft, record, () -> {});
    }
}
