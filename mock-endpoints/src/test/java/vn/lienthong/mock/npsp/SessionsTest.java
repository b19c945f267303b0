package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.SettableClock;

class SessionsTest {
    private final SettableClock clock = new SettableClock();
    private final MockPortal portal =
            MockPortal.start(PortalOptions.onFreePorts().clock(clock).sessionLifetime(Duration.ofMinutes(10)));
    private final Caller caller = new Caller(portal);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_login_gives_a_session_that_opens_the_business_calls() {
        JsonNode answer = caller.login();

        assertThat(answer.get("error_code").textValue()).isEqualTo("0");
        assertThat(answer.get("message").textValue()).contains("thành công");
        assertThat(caller.lookup(Synthetic.CODE).get("error_code").textValue()).isEqualTo("0");
        assertThat(portal.books().summary().logins()).isEqualTo(1);
    }

    @Test
    void a_wrong_password_is_refused_and_counted() {
        JsonNode answer = caller.login("ninhbinh", "guess");

        assertThat(answer.get("error_code").textValue()).isEqualTo("-1");
        assertThat(answer.has("session")).isFalse();
        assertThat(portal.books().summary().loginsRefused()).isEqualTo(1);
    }

    @Test
    void a_login_with_a_misspelt_field_is_malformed() {
        JsonNode answer = Caller.json(caller.post("/mapi/login", "{\"userName\":\"ninhbinh\",\"password\":\"x\"}"));

        assertThat(answer.get("message").textValue()).contains("/userName").contains("/username: is missing");
        assertThat(portal.books().judgements()).singleElement().satisfies(one -> assertThat(one.service())
                .isEqualTo("login"));
    }

    @Test
    void a_session_never_given_is_answered_as_expired() {
        assertExpired(caller.lookup(Synthetic.CODE));
        assertThat(portal.books().summary().sessionsRefused()).isEqualTo(1);
    }

    @Test
    void a_session_ends_when_its_lifetime_is_over() {
        caller.login();
        clock.advance(Duration.ofMinutes(9));
        assertThat(caller.lookup(Synthetic.CODE).get("error_code").textValue()).isEqualTo("0");

        clock.advance(Duration.ofMinutes(1));
        assertExpired(caller.lookup(Synthetic.CODE));

        caller.login();
        assertThat(caller.lookup(Synthetic.CODE).get("error_code").textValue()).isEqualTo("0");
    }

    @Test
    void all_sessions_can_be_ended_at_once() {
        caller.login();
        Caller.loggedIn(portal);

        assertThat(portal.faults().expireSessions()).isEqualTo(2);

        assertExpired(caller.create(Synthetic.dossier()));
        assertThat(portal.books().summary().dossiers()).isZero();
    }

    private static void assertExpired(JsonNode answer) {
        assertThat(answer.get("error_code").textValue()).isEqualTo("401");
        assertThat(answer.get("message").textValue()).contains("session").containsIgnoringCase("phiên");
    }
}
