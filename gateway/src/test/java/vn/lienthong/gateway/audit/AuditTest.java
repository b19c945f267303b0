package vn.lienthong.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;

class AuditTest extends RunningApi {

    private static final Caller HOA = new Caller("hoa", Role.OPERATOR);
    private static final Caller MINH = new Caller("minh", Role.APPROVER);

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void an_entry_says_who_did_what_to_what_and_why() {
        audit.record(HOA, "lane.pause", "NPSP", "Cổng bảo trì", Map.of("until", "2025-07-02T00:00:00Z"));

        JsonNode entry = get("/api/v1/audit", VIEWER).json().at("/entries/0");
        assertThat(entry.at("/number").asLong()).isEqualTo(1);
        assertThat(entry.at("/at").asText()).isEqualTo("2025-07-01T03:00:00Z");
        assertThat(entry.at("/who").asText()).isEqualTo("hoa");
        assertThat(entry.at("/role").asText()).isEqualTo("OPERATOR");
        assertThat(entry.at("/act").asText()).isEqualTo("lane.pause");
        assertThat(entry.at("/object").asText()).isEqualTo("NPSP");
        assertThat(entry.at("/reason").asText()).isEqualTo("Cổng bảo trì");
        assertThat(entry.at("/details/until").asText()).isEqualTo("2025-07-02T00:00:00Z");
    }

    @Test
    void what_is_rolled_back_was_not_done() {
        transaction.executeWithoutResult(status -> {
            audit.record(HOA, "lane.pause", "NPSP", "", Map.of());
            status.setRollbackOnly();
        });
        audit.record(HOA, "lane.resume", "NPSP", "", Map.of());

        assertThat(get("/api/v1/audit", VIEWER).json().at("/entries")).hasSize(1);
        assertThat(get("/api/v1/audit/verify", VIEWER).at("/ok")).isEqualTo("true");
    }

    @Test
    void no_entry_can_be_changed_or_taken_out() {
        audit.record(HOA, "lane.pause", "NPSP", "", Map.of());

        for (String statement : List.of("UPDATE audit SET who = 'minh'", "DELETE FROM audit", "TRUNCATE audit")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("audit is append-only");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE audit SET who = 'lan' WHERE number = 3          | 3",
                "UPDATE audit SET at = at + interval '1 microsecond' WHERE number = 2 | 2",
                "UPDATE audit SET details = '{}' WHERE number = 4       | 4",
                "UPDATE audit SET details = '{\"a\": [1]}' WHERE number = 4 | 4",
                "DELETE FROM audit WHERE number = 3                     | 3",
                "DELETE FROM audit WHERE number = 1                     | 1",
                "UPDATE audit SET number = -number WHERE number = 5     | 1"
            })
    void who_has_the_database_and_changes_the_past_is_found(String forgery, long broken) {
        for (int i = 1; i <= 5; i++) {
            audit.record(HOA, "message.cancel", "message " + i, "lý do", Map.of("n", "" + i));
        }
        assertThat(get("/api/v1/audit/verify", VIEWER).at("/entries")).isEqualTo("5");

        byHand(forgery);

        Reply verified = get("/api/v1/audit/verify", VIEWER);
        assertThat(verified.at("/ok")).isEqualTo("false");
        assertThat(verified.at("/firstBroken")).isEqualTo("" + broken);
    }

    @Test
    void entries_cut_off_at_the_end_show_against_a_hash_noted_before() {
        audit.record(HOA, "lane.pause", "NPSP", "", Map.of());
        audit.record(HOA, "lane.resume", "NPSP", "", Map.of());
        String noted = get("/api/v1/audit/verify", VIEWER).at("/hash");

        byHand("DELETE FROM audit WHERE number = 2");

        Reply verified = get("/api/v1/audit/verify", VIEWER);
        assertThat(verified.at("/entries")).isEqualTo("1");
        assertThat(verified.at("/hash")).isNotEqualTo(noted);
    }

    @Test
    void entries_written_at_once_make_one_chain() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                writers.add(nodes.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        audit.record(HOA, "lane.pause", "NPSP", "", Map.of());
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        Reply verified = get("/api/v1/audit/verify", VIEWER);
        assertThat(verified.at("/ok")).isEqualTo("true");
        assertThat(verified.at("/entries")).isEqualTo("100");
    }

    @Test
    void entries_are_found_by_who_act_object_and_time() {
        audit.record(HOA, "lane.pause", "NPSP", "", Map.of());
        audit.record(MINH, "message.replay", "a", "", Map.of());
        audit.record(MINH, "message.cancel", "b", "", Map.of());

        assertThat(numbers("who=minh")).containsExactly(3, 2);
        assertThat(numbers("act=message")).containsExactly(3, 2);
        assertThat(numbers("act=message.replay")).containsExactly(2);
        assertThat(numbers("act=mess")).isEmpty();
        assertThat(numbers("object=NPSP")).containsExactly(1);
        assertThat(numbers("from=2025-07-01T03:00:00Z")).hasSize(3);
        assertThat(numbers("to=2025-07-01T03:00:00Z")).isEmpty();
    }

    @Test
    void long_lists_come_in_pages_with_the_newest_first() {
        for (int i = 0; i < 5; i++) {
            audit.record(HOA, "lane.pause", "NPSP", "", Map.of());
        }
        audit.record(MINH, "lane.pause", "NPSP", "", Map.of());

        Reply first = get("/api/v1/audit?who=hoa&size=2", VIEWER);
        Reply second = get(first.at("/next"), VIEWER);
        Reply third = get(second.at("/next"), VIEWER);

        assertThat(numbers(first)).containsExactly(5, 4);
        assertThat(numbers(second)).containsExactly(3, 2);
        assertThat(numbers(third)).containsExactly(1);
        assertThat(third.json().has("next")).isFalse();
        assertThat(get("/api/v1/audit?size=201", VIEWER).status()).isEqualTo(400);
    }

    @Test
    void what_fits_a_filter_is_exported_alone_and_no_table_program_computes_it() {
        post("/api/v1/lanes/NPSP/hold", OPERATOR, "{\"reason\": \"=cmd()\"}");
        post("/api/v1/lanes/NPSP/release", OPERATOR, "{}");

        Reply export = get("/api/v1/audit/export?format=csv&act=lane.hold", APPROVER);

        assertThat(export.header("Content-Type")).startsWith("text/csv");
        assertThat(export.body().lines()).hasSize(2);
        assertThat(export.body()).contains("\"lane.hold\",\"NPSP\",\"'=cmd()\"");
        assertThat(get("/api/v1/audit/export?act=lane.release", APPROVER).body().lines())
                .singleElement()
                .asString()
                .contains("\"act\":\"lane.release\"");
        assertThat(get("/api/v1/audit/export?format=csv", VIEWER).status()).isEqualTo(403);
        assertThat(get("/api/v1/audit/export?format=pdf", APPROVER).status()).isEqualTo(400);
    }

    @Test
    void the_export_is_enough_to_compute_the_chain_elsewhere() throws Exception {
        audit.record(HOA, "message.cancel", "a", "Người dân rút hồ sơ", Map.of("b", "2", "a", "1"));
        audit.record(MINH, "lane.pause", "NPSP", "", Map.of());

        Reply export = get("/api/v1/audit/export", APPROVER);

        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : export.body().split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).extracting(it -> it.at("/act").asText()).endsWith("audit.export");
        String before = "0".repeat(64);
        for (JsonNode line : lines) {
            assertThat(line.at("/prevHash").asText()).isEqualTo(before);
            before = hashByTheDescription(line);
            assertThat(line.at("/hash").asText()).isEqualTo(before);
        }
    }

    @Test
    @FaultRow(56)
    void a_text_cannot_forge_a_line_or_carry_a_long_number() {
        audit.record(HOA, "message.cancel", "a\nb", "căn cước 001199000001\n12:00 minh", Map.of("x", "\u202Ey"));

        JsonNode entry = get("/api/v1/audit", VIEWER).json().at("/entries/0");
        assertThat(entry.at("/object").asText()).isEqualTo("a b");
        assertThat(entry.at("/reason").asText()).isEqualTo("căn cước *** 12:00 minh");
        assertThat(entry.at("/details/x").asText()).isEqualTo("y");
    }

    private List<Integer> numbers(String filter) {
        return numbers(get("/api/v1/audit?" + filter, VIEWER));
    }

    private static List<Integer> numbers(Reply reply) {
        List<Integer> numbers = new ArrayList<>();
        reply.json().at("/entries").forEach(it -> numbers.add(it.at("/number").asInt()));
        return numbers;
    }

    private void byHand(String statement) {
        jdbc.sql("ALTER TABLE audit DISABLE TRIGGER audit_append_only").update();
        jdbc.sql(statement).update();
        jdbc.sql("ALTER TABLE audit ENABLE TRIGGER audit_append_only").update();
    }

    /** Written from the description alone, as somebody who checks an export would. */
    private static String hashByTheDescription(JsonNode line)
            throws IOException, java.security.GeneralSecurityException {
        List<String> fields = new ArrayList<>(List.of("1", line.at("/number").asText()));
        String at = line.at("/at").asText();
        fields.add(at.contains(".") ? at : at.replace("Z", ".000000Z"));
        List.of("who", "role", "act", "object", "reason")
                .forEach(it -> fields.add(line.path(it).asText()));
        fields.add("" + line.at("/details").size());
        line.at("/details").fields().forEachRemaining(it -> {
            fields.add(it.getKey());
            fields.add(it.getValue().asText());
        });
        fields.add(line.at("/prevHash").asText());
        var text = new StringBuilder();
        fields.forEach(it -> text.append(it.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(it)
                .append(','));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
