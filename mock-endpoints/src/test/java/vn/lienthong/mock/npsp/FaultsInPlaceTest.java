package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults that stand in the Portal's place: nothing is committed. */
@Timeout(30)
class FaultsInPlaceTest {
    private final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private final Caller caller = Caller.loggedIn(portal);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_portal_that_is_down_answers_503_to_logins_too() {
        portal.faults().add(Fault.down().retryAfter("120"));

        HttpResponse<String> answer = caller.sync("False", Synthetic.dossier());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("120");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(caller.post("/mapi/login", "{}").statusCode()).isEqualTo(503);
        assertNothingCommitted();
    }

    @Test
    void refused_connections_are_refused_until_lifted_and_the_port_stays_the_same() {
        ActiveFault fault = portal.faults().add(Fault.refuseConnections());

        assertThatThrownBy(() -> caller.create(Synthetic.dossier()))
                .hasRootCauseInstanceOf(IOException.class)
                .hasCauseInstanceOf(ConnectException.class);
        assertThat(PortalAdmin.at(portal.adminUrl()).faults().list()).hasSize(1);

        portal.faults().remove(fault.id());
        assertThat(caller.create(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("0");
    }

    @Test
    void connections_can_be_refused_again_and_again() {
        for (int round = 0; round < 3; round++) {
            portal.faults().add(Fault.refuseConnections());
            portal.faults().add(Fault.refuseConnections());
            assertThatThrownBy(caller::login).hasCauseInstanceOf(ConnectException.class);
            portal.faults().clear();
            assertThat(caller.login().get("error_code").textValue()).isEqualTo("0");
        }
    }

    @Test
    void a_portal_can_be_closed_while_it_refuses_connections() {
        portal.faults().add(Fault.refuseConnections());
        portal.close();
        assertThatThrownBy(caller::login).hasCauseInstanceOf(ConnectException.class);
    }

    @Test
    void a_maintenance_page_is_html_with_status_200() {
        portal.faults().add(Fault.maintenancePage());

        HttpResponse<String> answer = caller.sync("False", Synthetic.dossier());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("bảo trì");
        assertNothingCommitted();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void a_server_error_has_the_status_that_is_set(int status) {
        portal.faults().add(Fault.serverError(status));

        assertThat(caller.sync("False", Synthetic.dossier()).statusCode()).isEqualTo(status);
        assertThat(caller.login().get("error_code").textValue()).isEqualTo("0");
        assertNothingCommitted();
    }

    @Test
    void a_reset_before_the_commit_leaves_nothing_in_the_books() {
        portal.faults().add(Fault.resetBeforeCommit().times(1));

        assertThatThrownBy(() -> caller.create(Synthetic.dossier())).hasRootCauseInstanceOf(IOException.class);
        assertNothingCommitted();
    }

    @Test
    void an_empty_answer_may_come_without_a_commit() {
        portal.faults().add(Fault.emptyAnswer().committed(false));

        assertThat(caller.sync("False", Synthetic.dossier()).body()).isEmpty();
        assertNothingCommitted();
    }

    @Test
    void a_refused_login_gives_no_session() {
        portal.faults().add(Fault.loginRefused().times(1));

        JsonNode refused = caller.login();
        assertThat(refused.get("error_code").textValue()).isEqualTo("-1");
        assertThat(refused.has("session")).isFalse();
        assertThat(caller.login().has("session")).isTrue();
    }

    @Test
    void sessions_can_be_said_to_have_expired_however_fresh_they_are() {
        portal.faults().add(Fault.sessionExpired().times(2));

        assertThat(caller.create(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("401");
        caller.login();
        assertThat(caller.create(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("401");
        assertThat(caller.create(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("0");
    }

    @Test
    void the_kind_that_stands_earlier_in_the_order_answers_and_only_it_is_used_up() {
        portal.faults().add(Fault.serverError(500).times(1));
        portal.faults().add(Fault.down().times(1));

        assertThat(caller.sync("False", Synthetic.dossier()).statusCode()).isEqualTo(503);
        assertThat(portal.faults().list())
                .extracting(one -> one.fault().kind())
                .containsExactly(FaultKind.SERVER_ERROR);
        assertThat(caller.sync("False", Synthetic.dossier()).statusCode()).isEqualTo(500);
    }

    private void assertNothingCommitted() {
        assertThat(portal.books().summary().dossiers()).isZero();
        assertThat(portal.books().tellings()).isEmpty();
    }
}
