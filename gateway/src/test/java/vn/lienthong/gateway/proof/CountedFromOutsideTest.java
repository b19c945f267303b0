package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.HandInLog.HandedIn;
import vn.lienthong.gateway.proof.HandInLog.Said;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mock.client.OldConnector;
import vn.lienthong.mock.npsp.Fault;

/** The checker finds nothing wrong with a real day, and then whatever is planted in the ledger, the log and the Portal. */
class CountedFromOutsideTest {

    private static final String REFUSED = "1.009999";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path data;

    private static Stage stage;
    private static HandInLog log;
    private static Said before;

    @BeforeAll
    static void aGoodDay() {
        stage = Stage.direct(data);
        log = new HandInLog(data.resolve("handed-in.jsonl"));
        for (int i = 0; i < 3; i++) {
            received();
        }
        finished(received());
        before = check();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void a_good_day_is_ok() {
        assertThat(before.exit()).as(before.text()).isZero();
        assertThat(before.text()).contains("NPSP").endsWith("ok\n");
    }

    @Test
    void what_was_answered_and_is_in_no_ledger_is_lost() {
        String message = UUID.randomUUID().toString();
        String code = stage.newCode();
        log.answered(HandedIn.state("NPSP", code, "2", 1L), 202, message);
        named("LOST NPSP STATE", code, message);
    }

    @Test
    void what_the_ledger_calls_delivered_and_the_portal_does_not_have_is_lost() {
        stage.faults().add(Fault.businessRefusal("MaTTHC", List.of(REFUSED), "-1", "Thủ tục chưa được công bố"));
        SyntheticDossier dossier = stage.dossier().procedure(REFUSED, "Thủ tục thử");
        String message = handIn(dossier, "2", 1);
        stage.until(message, "PARKED");
        ledger("""
                INSERT INTO timeline (message, n, at, what, from_state, to_state, token, node, note)
                SELECT message, n + 1, at, 'DELIVERED', to_state, 'DELIVERED', token, node, ''
                FROM timeline WHERE message = CAST(:id AS uuid) ORDER BY n DESC LIMIT 1
                """, message);
        ledger(
                "UPDATE message SET state = 'DELIVERED', timeline_length = timeline_length + 1 WHERE id = CAST(:id AS uuid)",
                message);
        named("LOST NPSP STATE", dossier.code(), message);
    }

    @Test
    void a_row_that_the_portal_took_twice_is_duplicated() {
        SyntheticDossier dossier = received();
        portal().sendProgress(List.of(fields(
                stage.books().dossier(dossier.code()).orElseThrow().progress().get(0))));
        named("DUPLICATED NPSP EVENT", dossier.code());
    }

    @Test
    void an_old_state_that_was_written_over_a_newer_is_overtaken() {
        SyntheticDossier dossier = received();
        Map<String, Object> old = fields(payload(dossier.code()));
        finished(dossier);
        portal().send(old);
        named("OVERTAKEN NPSP STATE", dossier.code());
    }

    @Test
    void a_dossier_that_nobody_handed_in_is_unexpected() {
        Map<String, Object> copied = new HashMap<>(fields(payload(received().code())));
        String code = stage.newCode();
        copied.put("MaHoSo", code);
        portal().send(copied);
        named("UNEXPECTED NPSP STATE", code);
    }

    @Test
    void a_message_whose_state_was_changed_by_hand_is_miscounted() {
        SyntheticDossier dossier = stage.dossier();
        String message = handIn(dossier, "2", 1);
        stage.until(message, "DELIVERED");
        ledger("UPDATE message SET state = 'CANCELLED' WHERE id = CAST(:id AS uuid)", message);
        named("MISCOUNTED NPSP STATE", dossier.code(), message);
    }

    /** At the Portal, with a row of its history. */
    private static SyntheticDossier received() {
        SyntheticDossier dossier = stage.dossier();
        stage.until(handIn(dossier, "2", 1), "DELIVERED");
        Answer row = stage.gateway.progress(
                dossier.code(), SyntheticDossier.progress(Stage.MORNING, "RECEIVED", "Tiếp nhận"));
        log.answered(HandedIn.event("NPSP", dossier.code(), "2"), row.status(), row.at("/id"));
        stage.until(row.at("/id"), "DELIVERED");
        return dossier;
    }

    private static void finished(SyntheticDossier dossier) {
        stage.until(handIn(dossier.version(2).status("FINISHED"), "9", 2), "DELIVERED");
    }

    private static String handIn(SyntheticDossier dossier, String shows, long version) {
        Answer answer = stage.gateway.submit(dossier);
        log.answered(HandedIn.state("NPSP", dossier.code(), shows, version), answer.status(), answer.at("/id"));
        return answer.at("/id");
    }

    /** Tells the Portal something behind the gateway's back. */
    private static OldConnector portal() {
        URI adapter = URI.create(stage.portal.baseUrl() + "/XrdAdapter/RestService/forward");
        return new OldConnector(OldConnector.Settings.of(adapter, "ninhbinh", "synthetic-only", "000.00.00.H42"));
    }

    private static JsonNode payload(String code) {
        return stage.books().dossier(code).orElseThrow().payload();
    }

    private static Map<String, Object> fields(JsonNode object) {
        return JSON.convertValue(object, new TypeReference<>() {});
    }

    private static void ledger(String statement, String message) {
        stage.gateway.bean(JdbcClient.class).sql(statement).param("id", message).update();
    }

    private static void named(String... words) {
        Said said = check();
        assertThat(said.exit()).as(said.text()).isEqualTo(1);
        assertThat(said.text().lines().filter(line -> List.of(words).stream().allMatch(line::contains)))
                .as(said.text())
                .isNotEmpty();
    }

    private static Said check() {
        return log.checked(data, "portal=" + stage.portal.adminUrl());
    }
}
