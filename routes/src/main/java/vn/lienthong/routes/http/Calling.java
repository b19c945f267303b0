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
 */
public record Calling(Supplier<Duration> timeLeft, Consumer<Exchange> record) {}
