package vn.lienthong.gateway.api;

import java.time.Instant;

/**
 * Until when a system's certificate is good, as it showed it to this node.
 *
 * @param line the way out that spoke to it
 * @param daysLeft whole days; negative once it has expired
 * @param soon whether somebody should see to it
 */
public record CertificateView(String line, String host, Instant expires, long daysLeft, boolean soon, Instant seenAt) {}
