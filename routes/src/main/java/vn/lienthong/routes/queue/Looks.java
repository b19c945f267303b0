package vn.lienthong.routes.queue;

import java.time.Instant;

/**
 * When reconciliation looked at what a system shows of a subject: twice, since a copy of the system's may lag.
 *
 * @param tick the subject's tick before the first look; at another tick it was told something since
 * @param first when the first look began
 * @param again when the second look began
 */
public record Looks(long tick, Instant first, Instant again) {}
