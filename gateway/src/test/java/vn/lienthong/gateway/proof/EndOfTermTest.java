package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.gateway.vault.SealedColumns;
import vn.lienthong.mock.npsp.Fault;

/** What becomes of a month's content when its term is over. */
class EndOfTermTest {

    private static final String ADMINISTRATOR = "test-administrator-key-012345678";
    private static final String REFUSED_PROCEDURE = "1.009999";
    private static final List<String> FIGURES =
            List.of("/api/v1/reports/of/2025-07", "/api/v1/reports/of/2025-07-01?unit=14620");

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.direct(
                data,
                "lienthong.history.keep-months=3",
                "lienthong.rounds.terms=100ms",
                "lienthong.rounds.leaving=100ms",
                "lienthong.access.operators.binh.api-key=" + ADMINISTRATOR,
                "lienthong.access.operators.binh.role=administrator");
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void it_is_destroyed_when_nothing_needs_it_any_more_and_no_figure_changes() {
        stage.faults()
                .add(Fault.businessRefusal("MaTTHC", List.of(REFUSED_PROCEDURE), "-1", "Thủ tục chưa được công bố"));
        String delivered = stage.gateway.accepted(stage.dossier().online());
        stage.untilInTime(delivered, "DELIVERED");
        String parked = stage.gateway.accepted(stage.dossier().procedure(REFUSED_PROCEDURE, "Thủ tục thử"));
        stage.untilInTime(parked, "PARKED");
        stage.clock.advance(Duration.ofDays(124));

        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(july().at("/months/0/heldBack/en"))
                .contains("1 messages that have not ended need the month's content"));
        assertThat(july().at("/months/0/endsOn")).isEqualTo("2025-11-01");
        assertThat(payload(delivered).body().toString()).contains("RECEIVED");
        long sealed = sealedBytes();
        List<String> before = FIGURES.stream().map(EndOfTermTest::figures).toList();

        stage.gateway.operate("/api/v1/messages/" + parked + "/cancel", "{\"reason\": \"thôi không gửi\"}");

        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(july().at("/months/0/destroyedAt"))
                .isNotEmpty());

        assertThat(FIGURES.stream().map(EndOfTermTest::figures).toList()).isEqualTo(before);
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(indicators().at("/dossiers")).isEqualTo("1"));
        Answer indicators = indicators();
        assertThat(indicators.at("/unreadable")).isEqualTo("0");
        assertThat(indicators.at("/indicators/3/numerator")).isEqualTo("1");
        assertThat(payload(delivered).body().toString()).contains("key destroyed");
        assertThat(stage.gateway.operator("/api/v1/audit?act=vault.term").at("/entries/0/object"))
                .isEqualTo("2025-07");
        assertThat(july().at("/months/1/heldBack")).isEmpty();
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(july().at("/months/0/emptied/doneAt"))
                .isNotEmpty());
        assertThat(Long.parseLong(july().at("/months/0/emptied/bytes"))).isEqualTo(sealed);
        assertThat(stage.gateway.as(ADMINISTRATOR, "/api/v1/vault/keys").body().at("/keys/0/sealed"))
                .isEmpty();
        assertThat(sealedBytes()).isZero();
        assertThat(payload(delivered).body().toString()).contains("key destroyed");
        assertThat(stage.gateway.operator("/api/v1/audit?act=vault.emptied").at("/entries/0/object"))
                .isEqualTo("2025-07");
        stage.lawHolds();
    }

    /** Of July in all columns, without the five that say by which key. */
    private static long sealedBytes() {
        JdbcClient sql = stage.gateway.bean(JdbcClient.class);
        return SealedColumns.of(sql).entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(column -> sql.sql(
                                "SELECT coalesce(sum(octet_length(\"%2$s\") - 5), 0)::bigint FROM \"%1$s\""
                                                .formatted(it.getKey(), column)
                                        + " WHERE octet_length(\"%1$s\") > 32 AND substring(\"%1$s\" FROM 1 FOR 5) = '\\x0100000001'"
                                                .formatted(column))
                        .query(Long.class)
                        .single()))
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Answer july() {
        return stage.gateway.as(ADMINISTRATOR, "/api/v1/vault/terms");
    }

    private static Answer indicators() {
        return stage.gateway.operator("/api/v1/reports/indicators/2025-07");
    }

    private static Answer payload(String message) {
        return stage.gateway.operator("/api/v1/messages/" + message + "/payloads/1");
    }

    private static String figures(String path) {
        Answer report = stage.gateway.operator(path);
        return report.body().toString();
    }
}
