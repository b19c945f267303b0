package vn.lienthong.routes.http;

import java.time.Duration;

/**
 * How long and how large a call may be.
 *
 * @param connectTimeout limit for opening a connection
 * @param totalDeadline limit for one call as a whole, answer included
 * @param maxAnswer size of the largest answer that is read, in bytes, inflated
 */
public record HttpLimits(Duration connectTimeout, Duration totalDeadline, int maxAnswer) {}
