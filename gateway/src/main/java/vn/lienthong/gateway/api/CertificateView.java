package vn.lienthong.gateway.api;

import java.time.Instant;

/**
 * Until when a certificate is good: a system's, as it showed it to this node, or our own.
 *
 * @param ours whether it is the one by which a system knows us
 * @param line the way out over which it is shown
 * @param host who showed it; of our own ones the SSL bundle
 * @param daysLeft whole days; negative once it has expired
 * @param soon whether somebody should see to it
 */
public record CertificateView(
        boolean ours, String line, String host, Instant expires, long daysLeft, boolean soon, Instant seenAt) {}
