package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PortalAdminTest {
    private static final MockPortal PORTAL = MockPortal.start(PortalOptions.onFreePorts());
    private static final PortalAdmin ADMIN = PortalAdmin.at(PORTAL.adminUrl());
    private final Caller caller = Caller.loggedIn(PORTAL);

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @AfterEach
    void forget() {
        ADMIN.faults().clear();
        ADMIN.books().forget();
    }

    @Test
    void the_books_read_the_same_from_another_process() {
        caller.create(Synthetic.dossier());
        caller.progress(Synthetic.progress(Synthetic.CODE, "4"));
        caller.update(Synthetic.dossier(Synthetic.OTHER_CODE));
        caller.create(Synthetic.dossier(Synthetic.OTHER_CODE).put("HinhThuc", "x"));
        Books here = PORTAL.books();
        Books there = ADMIN.books();

        assertThat(there.summary()).isEqualTo(here.summary());
        assertThat(there.dossiers()).isEqualTo(here.dossiers()).hasSize(1);
        assertThat(there.dossier(Synthetic.CODE))
                .isEqualTo(here.dossier(Synthetic.CODE))
                .isPresent();
        assertThat(there.dossier(Synthetic.OTHER_CODE)).isEmpty();
        assertThat(there.tellings()).isEqualTo(here.tellings()).hasSize(2);
        assertThat(there.tellings(1, 5)).extracting(Telling::kind).containsExactly(TellingKind.PROGRESS);
        assertThat(there.judgements()).isEqualTo(here.judgements()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void every_kind_of_fault_is_switched_on_and_off_from_another_process(FaultKind kind) {
        Fault fault =
                switch (kind) {
                    case SLOW -> Fault.slow(Duration.ofSeconds(2)).times(3);
                    case SERVER_ERROR -> Fault.serverError(502).committed(true).onService("DongBoHoSoMC");
                    case BUSINESS_REFUSAL ->
                        Fault.businessRefusal("MaTTHC", List.of("1.000001", "1.000002"), "-7", "không");
                    case STALE_LOOKUP ->
                        Fault.staleLookup().onDossier(Synthetic.CODE).lasting(Duration.ofMinutes(1));
                    case REFUSE_CONNECTIONS -> Fault.refuseConnections();
                    case DOWN -> Fault.down().retryAfter("Wed, 21 Oct 2026 07:28:00 GMT");
                    case MAINTENANCE_PAGE -> Fault.maintenancePage();
                    case RESET_BEFORE_COMMIT -> Fault.resetBeforeCommit();
                    case LOGIN_REFUSED -> Fault.loginRefused();
                    case SESSION_EXPIRED -> Fault.sessionExpired();
                    case WRONG_CODE_IN_ANSWER -> Fault.wrongCodeInAnswer();
                    case EMPTY_ANSWER -> Fault.emptyAnswer();
                    case TRUNCATED_ANSWER -> Fault.truncatedAnswer();
                    case ANSWER_LOST -> Fault.answerLost();
                    case TOO_MANY_REQUESTS -> Fault.tooManyRequests().retryAfter("315360000");
                    case FLAP -> Fault.flap(75);
                    case PARTIAL_BATCH -> Fault.partialBatch("TrangThai", List.of("4"), BatchAnswer.ROWS_WITH_GAPS);
                    case SLOW_TRICKLE -> Fault.slowTrickle(Duration.ofMillis(20));
                };

        ActiveFault added = ADMIN.faults().add(fault);

        assertThat(added.fault()).isEqualTo(fault);
        assertThat(ADMIN.faults().list()).isEqualTo(PORTAL.faults().list()).containsExactly(added);
        assertThat(ADMIN.faults().remove(added.id())).isTrue();
        assertThat(ADMIN.faults().remove(added.id())).isFalse();
        assertThat(PORTAL.faults().list()).isEmpty();
    }

    @Test
    void sessions_are_ended_from_another_process() {
        assertThat(ADMIN.faults().expireSessions()).isPositive();
        assertThat(caller.lookup(Synthetic.CODE).get("error_code").textValue()).isEqualTo("401");
    }

    @Test
    void forgetting_empties_the_books() {
        caller.create(Synthetic.dossier());
        ADMIN.books().forget();

        assertThat(PORTAL.books().summary().callsPerService()).isEqualTo(Map.of());
        assertThat(PORTAL.books().dossiers()).isEmpty();
        caller.create(Synthetic.dossier());
        assertThat(PORTAL.books().tellings()).extracting(Telling::sequence).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"SLOW\"} | SLOW: needs delay, such as PT5S",
                "{\"kind\":\"DOWN\",\"tims\":3} | A fault has no \\\"tims\\\"; it has [",
                "{\"kind\":\"LATE\"} | not one of the values accepted",
                "{\"times\":3} | kind is missing; one of [REFUSE_CONNECTIONS",
                "nothing | Not a fault"
            })
    void a_wrong_fault_is_refused_with_a_sentence(String body, String sentence) throws Exception {
        HttpResponse<String> answer = send("/mock/portal/faults", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"error\":").contains(sentence);
    }

    @Test
    void a_wrong_page_is_refused_in_both_processes() {
        assertThatThrownBy(() -> PORTAL.books().tellings(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ADMIN.books().tellings(0, 0)).hasMessageContaining("limit from 1 to");
        assertThatThrownBy(() -> ADMIN.books().tellings(-1, 5)).hasMessageContaining("after must be a whole number");
    }

    @Test
    void health_says_whether_the_wire_side_listens() throws Exception {
        assertThat(get("/mock/health").body()).contains("\"portalListening\":true");
        PORTAL.faults().add(Fault.refuseConnections());
        assertThat(get("/mock/health").body()).contains("\"portalListening\":false");
    }

    @Test
    void an_unknown_address_is_not_found() throws Exception {
        assertThat(get("/mock/portal/ledger").statusCode()).isEqualTo(404);
        assertThat(get("/").statusCode()).isEqualTo(404);
    }

    @Test
    void an_admin_side_that_is_not_there_is_named() {
        PortalAdmin nobody = PortalAdmin.at(URI.create("http://localhost:1"));

        assertThatThrownBy(() -> nobody.books().summary())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("http://localhost:1");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(PORTAL.adminUrl().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(PORTAL.adminUrl().resolve(path))
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
