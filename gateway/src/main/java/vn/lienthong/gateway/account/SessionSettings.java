package vn.lienthong.gateway.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people stay logged in: {@code lienthong.access.sessions.*}.
 *
 * @param lasting when a session ends in any case
 * @param idle when it ends because it was not used
 */
@ConfigurationProperties("lienthong.access.sessions")
public record SessionSettings(
        @DefaultValue("12h") Duration lasting,
        @DefaultValue("1h") Duration idle) {

    public SessionSettings {
        if (idle.compareTo(Duration.ofMinutes(2)) < 0 || lasting.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "lienthong.access.sessions.idle is at least 2m, and .lasting is not shorter than .idle");
        }
    }
}
