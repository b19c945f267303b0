package vn.lienthong.gateway.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session or a personal token, without what is secret about it.
 *
 * @param kind {@code SESSION} or {@code PERSONAL}
 * @param label what the token is for; empty for a session
 * @param usedAt when it was last used, at most a minute late
 */
public record AccessToken(
        UUID id,
        String account,
        String kind,
        String label,
        Instant createdAt,
        Instant expiresAt,
        Instant usedAt,
        @Nullable Instant revokedAt) {

    /** A new one, with its text, which is shown this once. */
    public record Issued(String token, AccessToken about) {
        @Override
        public String toString() {
            return "Issued[***, " + about + "]";
        }
    }
}
