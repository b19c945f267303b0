package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.cli.Terminal;
import vn.lienthong.gateway.cli.Terminal.Ran;
import vn.lienthong.mock.npsp.Fault;

/** What becomes of a month's settled lines and calls when their term is over. */
class LedgerTermTest {

    private static final String REFUSED = "1.009999";

    @TempDir
    static Path data;

    private static Stage stage;
    private static JdbcClient sql;

    @BeforeAll
    static void open() {
        stage = TermStage.open(data);
        sql = stage.gateway.bean(JdbcClient.class);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void they_leave_the_database_once_the_archive_is_taken_and_no_figure_changes() {
        stage.faults().add(Fault.businessRefusal("MaTTHC", List.of(REFUSED), "-1", "Thủ tục chưa được công bố"));
        SyntheticDossier first = stage.dossier().online();
        String delivered = stage.gateway.accepted(first);
        stage.untilInTime(delivered, "DELIVERED");
        String parked = stage.gateway.accepted(stage.dossier().procedure(REFUSED, "Thủ tục thử"));
        stage.untilInTime(parked, "PARKED");
        stage.clock.advance(Duration.ofDays(40));
        stage.gateway.operate("/api/v1/messages/" + parked + "/cancel", "{\"reason\": \"thôi không gửi\"}");
        stage.untilInTime(parked, "CANCELLED");
        stage.clock.advance(Duration.ofDays(370));

        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            assertThat(TermStage.terms(stage).at("/months/0/emptied/doneAt")).isNotEmpty();
            assertThat(TermStage.terms(stage).at("/months/0/ledger/heldBack/en"))
                    .contains("an approver takes it");
        });
        Map<String, String> before = figures(delivered);
        assertThat(stage.gateway.timeline(delivered)).hasSizeGreaterThan(2);
        what_a_month_waits_for_is_told_to_administrators_at_the_command_line_and_on_the_console();

        String archive = "/api/v1/archives/2025-07/archive.jsonl.gz";
        assertThat(stage.gateway.fetch(TermStage.APPROVER, archive)).isNotEmpty();
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(TermStage.terms(stage).at("/months/0/ledger/doneAt"))
                        .isNotEmpty());

        figures(delivered).forEach((asked, said) -> assertThat(said).as(asked).isEqualTo(before.get(asked)));
        assertThat(stage.gateway.timeline(delivered)).containsExactly("DELIVERED");
        assertThat(stage.gateway.timeline(parked)).containsExactly("CANCELLED");
        assertThat(stage.gateway.message(delivered).at("/exchanges")).isEmpty();
        assertThat(stage.gateway.operator("/api/v1/messages/" + delivered).at("/archived/0/words/vi"))
                .contains("lienthong-2025-07.jsonl.gz", "do duyet tải");
        assertThat(stage.gateway.fetch(TermStage.APPROVER, "/console/messages/" + delivered + "/dossier"))
                .contains("Chi tiết của tháng 2025-07", "lienthong-2025-07.jsonl.gz do duyet tải");
        assertThat(stage.gateway.as(TermStage.APPROVER, archive).body().toString())
                .contains("lienthong-2025-07.jsonl.gz");
        assertThat(stage.gateway.fetch(TermStage.ADMINISTRATOR, "/console/terms"))
                .contains("Đã hủy khóa", "lienthong-2025-07.jsonl.gz do duyet tải", "Đã rời: ");
        assertThat(stage.gateway.operator("/api/v1/audit?act=ledger.cleared").at("/entries/0/object"))
                .isEqualTo("2025-07");
        a_day_of_that_month_can_still_be_signed();
        the_same_dossier_is_the_same_and_its_next_state_is_told_as_such(first, delivered);
        the_database_lets_nothing_else_go(delivered);
        stage.lawHolds();
    }

    private static void what_a_month_waits_for_is_told_to_administrators_at_the_command_line_and_on_the_console() {
        Terminal administrator = new Terminal(stage.gateway.base(), Map.of("LIENTHONG_KEY", TermStage.ADMINISTRATOR));
        Ran told = administrator.type("keys", "terms");
        assertThat(told.exitCode()).isZero();
        assertThat(told.out())
                .contains("Giữ đến", "2025-07", "2025-11-01", "2026-08-01", "người duyệt tải về", "Dòng đã rời");
        assertThat(administrator.type("keys", "terms", "--lang", "en").out())
                .contains("Kept until", "an approver takes it");
        assertThat(administrator.type("keys", "terms", "--json").out()).contains("\"heldBack\"", "\"emptied\"");
        assertThat(new Terminal(stage.gateway.base(), Map.of("LIENTHONG_KEY", TermStage.APPROVER))
                        .type("keys", "terms")
                        .exitCode())
                .as("an approver")
                .isEqualTo(4);

        assertThat(stage.gateway.fetch(TermStage.ADMINISTRATOR, "/console/terms"))
                .contains("07/2025", "Đã hủy khóa", "người duyệt tải về", "Rời sổ cái tiếp theo", "nav-terms")
                .doesNotContain("??");
        assertThat(stage.gateway.fetch(TermStage.APPROVER, "/console/terms")).doesNotContain("07/2025");
        assertThat(stage.gateway.fetch(TermStage.APPROVER, "/console/audit")).doesNotContain("nav-terms");
    }

    private static void a_day_of_that_month_can_still_be_signed() {
        String hash = stage.gateway.operator("/api/v1/reports/of/2025-07-15").at("/sha256");
        assertThat(stage.gateway
                        .operate(TermStage.APPROVER, "/api/v1/reports/signed", """
                                {"date": "2025-07-15", "sha256": "%s", "remark": "đã xem"}""".formatted(hash))
                        .status())
                .isIn(200, 201);
    }

    private static void the_same_dossier_is_the_same_and_its_next_state_is_told_as_such(
            SyntheticDossier first, String delivered) {
        assertThat(stage.gateway.submit(first).at("/id")).isEqualTo(delivered);
        long creates = stage.books().summary().createsApplied();
        stage.untilInTime(stage.gateway.accepted(first.version(2).summary("Nội dung mới")), "DELIVERED");
        assertThat(stage.books().summary().createsApplied()).isEqualTo(creates);
    }

    private static void the_database_lets_nothing_else_go(String delivered) {
        for (String wish : List.of(
                "DELETE FROM timeline WHERE message = '" + delivered + "'",
                "DELETE FROM timeline WHERE at >= '2026-01-01'",
                "DELETE FROM exchange WHERE at >= '2026-01-01'",
                "DELETE FROM message_exchange",
                "UPDATE exchange SET answer = '\\x01' WHERE answer IS NOT NULL",
                "UPDATE exchange SET status = 200",
                "DELETE FROM receipt")) {
            assertThatThrownBy(() -> sql.sql(wish).update()).as(wish).hasMessageContaining("append-only");
        }
    }

    private static Map<String, String> figures(String message) {
        Map<String, String> said =
                MonthFigures.said(it -> stage.gateway.operator(it).body());
        String code = stage.gateway.message(message).at("/dossier").asText();
        for (String filter : List.of("{\"dossier\": \"" + code + "\"}", "{\"receivedTo\": \"2025-08-01T00:00:00Z\"}")) {
            said.put(
                    filter,
                    stage.gateway
                            .operate("/api/v1/messages/search", filter)
                            .body()
                            .toString());
        }
        return said;
    }
}
