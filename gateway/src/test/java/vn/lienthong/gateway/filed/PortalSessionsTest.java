package vn.lienthong.gateway.filed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.origin.Secret;

class PortalSessionsTest {

    private static final Instant NOW = Instant.parse("2025-07-01T02:00:00Z");

    @Test
    void a_session_is_good_until_its_time_is_over_at_every_node() {
        String session = sessions("the-portals-password", NOW).give();

        assertThat(sessions("the-portals-password", NOW.plusSeconds(1799)).isGood(session))
                .isTrue();
        assertThat(sessions("the-portals-password", NOW.plusSeconds(1800)).isGood(session))
                .isFalse();
    }

    @Test
    void what_was_changed_made_up_or_given_out_under_another_password_is_no_session() {
        PortalSessions sessions = sessions("the-portals-password", NOW);
        String session = sessions.give();
        char other = session.charAt(3) == 'A' ? 'B' : 'A';

        assertThat(sessions.isGood(session.substring(0, 3) + other + session.substring(4)))
                .isFalse();
        assertThat(sessions.isGood(session.substring(4))).isFalse();
        assertThat(sessions.isGood("không phải phiên")).isFalse();
        assertThat(sessions("another-password-1", NOW).isGood(session)).isFalse();
    }

    @Test
    void the_account_is_known_by_its_name_and_password_together() {
        PortalSessions sessions = sessions("the-portals-password", NOW);

        assertThat(sessions.isAccount("dvcqg", "the-portals-password")).isTrue();
        assertThat(sessions.isAccount("dvcqg", "")).isFalse();
        assertThat(sessions.isAccount("ai-do", "the-portals-password")).isFalse();
    }

    private static PortalSessions sessions(String password, Instant now) {
        return new PortalSessions(
                new FiledSettings.Caller(
                        FiledSettings.By.SESSION,
                        "",
                        null,
                        "dvcqg",
                        Secret.of(password),
                        Duration.ofMinutes(30),
                        List.of(),
                        List.of()),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
