package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.archive.ArchiveCheck;
import vn.lienthong.gateway.archive.ArchiveCheck.Found;
import vn.lienthong.gateway.cli.CommandLineInterface;
import vn.lienthong.gateway.cli.Terminal;
import vn.lienthong.gateway.cli.Terminal.Ran;
import vn.lienthong.mock.npsp.Fault;

/** Months of the ledger as files, which prove themselves. */
class ArchivesTest {

    private static final String APPROVER = "test-approver-key-0123456789abcd";
    private static final String REFUSED = "1.009999";
    private static final Duration FORTY_DAYS = Duration.ofDays(40);

    @TempDir
    static Path data;

    private static Stage stage;
    private static Path july;
    private static Path august;

    @BeforeAll
    static void two_months_pass() {
        stage = Stage.direct(
                data,
                "lienthong.rounds.archives=100ms",
                "lienthong.archives.folder=" + data.resolve("archives").toAbsolutePath(),
                "lienthong.access.operators.duyet.api-key=" + APPROVER,
                "lienthong.access.operators.duyet.role=approver");
        stage.faults().add(Fault.businessRefusal("MaTTHC", List.of(REFUSED), "-1", "Thủ tục chưa được công bố"));
        stage.untilInTime(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        String parked = stage.gateway.accepted(stage.dossier().procedure(REFUSED, "Thủ tục thử"));
        stage.untilInTime(parked, "PARKED");
        stage.clock.advance(FORTY_DAYS);
        untilSealed("2025-07");
        stage.gateway.operate("/api/v1/messages/" + parked + "/cancel", "{\"reason\": \"thôi không gửi\"}");
        stage.untilInTime(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        stage.clock.advance(FORTY_DAYS);
        untilSealed("2025-08");
        july = taken("2025-07", "july.gz");
        august = taken("2025-08", "august.gz");
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void they_prove_themselves_without_the_gateway_and_all_that_came_in_is_accounted_for() throws IOException {
        Found found = ArchiveCheck.of(List.of(july, august));

        assertThat(found.broken()).isEmpty();
        assertThat(found.receipts()).isEqualTo(3);
        assertThat(found.states()).isEqualTo(Map.of("DELIVERED", 2L, "CANCELLED", 1L));
        assertThat(ArchiveCheck.of(List.of(july)).states()).isEqualTo(Map.of("DELIVERED", 1L, "PARKED", 1L));
        assertThat(run("archives", "verify", july.toString(), august.toString()))
                .isZero();
        assertThat(unpacked(july)).doesNotContain("Nguyễn", "applicant");
    }

    @Test
    void at_the_command_line_months_are_listed_and_a_file_that_is_there_is_not_written_over() throws IOException {
        byte[] before = Files.readAllBytes(july);
        Terminal approver = new Terminal(stage.gateway.base(), Map.of("LIENTHONG_KEY", APPROVER));
        Terminal operator = new Terminal(stage.gateway.base(), Map.of("LIENTHONG_KEY", RunningGateway.OPERATOR_KEY));
        Path none = data.resolve("none.gz");

        assertThat(operator.type("archives").out()).contains("2025-07", "2025-08", "Mã băm");
        assertThat(operator.type("archives", "--json").out()).contains("\"month\"", "\"sha256\"");
        assertThat(operator.type("archives", "take", "2025-07", none.toString()).exitCode())
                .isEqualTo(4);
        assertThat(approver.type("archives", "take", "2031-01", none.toString()).exitCode())
                .isEqualTo(3);
        assertThat(none).doesNotExist();
        Ran there = approver.type("archives", "take", "2025-08", july.toString());
        assertThat(there.exitCode()).isNotZero();
        assertThat(there.err()).contains("july.gz");
        assertThat(july).hasBinaryContent(before);
        assertThat(approver.type("archives", "verify", none.toString()).exitCode())
                .isNotZero();
    }

    @Test
    void the_same_month_is_the_same_bytes_whenever_it_is_taken() throws IOException {
        assertThat(taken("2025-07", "again.gz")).hasSameBinaryContentAs(july);
        assertThat(stage.gateway.operator("/api/v1/audit?act=archive.take").at("/entries/0/object"))
                .isEqualTo("2025-07");
    }

    @Test
    void each_is_written_into_the_folder_of_archives_and_read_back() {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(
                        stage.gateway.operator("/api/v1/archives").at("/months/1/copy/kind"))
                .isEqualTo("FOLDER"));

        assertThat(data.resolve("archives").resolve("lienthong-2025-07.jsonl.gz"))
                .hasSameBinaryContentAs(july);
        assertThat(data.resolve("archives").resolve("lienthong-2025-08.jsonl.gz"))
                .hasSameBinaryContentAs(august);
    }

    @Test
    void the_calls_are_in_it_with_the_hashes_of_what_was_sent_and_answered() throws IOException {
        Found found = ArchiveCheck.of(List.of(july));

        assertThat(found.calls()).isPositive();
        assertThat(unpacked(july)).contains("\"service\":\"DongBoHoSoMC\"", "\"request\":\"", "\"answer\":\"");
        assertThat(stage.gateway.operator("/api/v1/archives").at("/months/0/sha256"))
                .isEqualTo(found.sha256());
    }

    @Test
    void what_was_changed_cut_off_or_left_out_is_told_with_the_file() throws IOException {
        Path changed = packed("changed.gz", unpacked(july).replace("\"to\":\"PARKED\"", "\"to\":\"DELIVERED\""));
        Path shorter = packed("shorter.gz", unpacked(july).lines().limit(3).reduce("", (a, b) -> a + b + "\n"));
        Path half = Files.write(data.resolve("half.gz"), Arrays.copyOf(Files.readAllBytes(july), 200));

        assertThat(ArchiveCheck.of(List.of(changed)).broken()).contains("changed.gz", "not those that were sealed");
        assertThat(ArchiveCheck.of(List.of(shorter)).broken()).contains("cut off");
        assertThat(ArchiveCheck.of(List.of(half)).broken()).contains("half.gz", "cut off");
        assertThat(ArchiveCheck.of(List.of(august, july)).broken()).contains("does not follow");
        assertThat(run("archives", "verify", changed.toString())).isEqualTo(1);
    }

    @Test
    void a_ledger_that_was_changed_from_outside_is_not_given_out_as_what_was_sealed() {
        JdbcClient sql = stage.gateway.bean(JdbcClient.class);
        String change = "UPDATE timeline SET note = note || :more WHERE n = 1 AND at < '2025-08-01'";
        sql.sql("ALTER TABLE timeline DISABLE TRIGGER timeline_append_only").update();
        try {
            sql.sql(change).param("more", "!").update();

            assertThat(stage.gateway
                            .as(APPROVER, "/api/v1/archives/2025-07/archive.jsonl.gz")
                            .status())
                    .isEqualTo(409);
        } finally {
            sql.sql("UPDATE timeline SET note = rtrim(note, '!') WHERE n = 1").update();
            sql.sql("ALTER TABLE timeline ENABLE TRIGGER timeline_append_only").update();
        }
    }

    @Test
    void who_may_only_look_takes_none() {
        assertThat(stage.gateway
                        .operator("/api/v1/archives/2025-07/archive.jsonl.gz")
                        .status())
                .isEqualTo(403);
        assertThat(stage.gateway
                        .operator("/api/v1/archives/2031-01/archive.jsonl.gz")
                        .status())
                .isIn(403, 404);
    }

    private static void untilSealed(String month) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(
                        stage.gateway.operator("/api/v1/archives").body().toString())
                .contains("\"month\":\"" + month + "\""));
    }

    private static Path taken(String month, String name) {
        Path file = data.resolve(name);
        assertThat(run("archives", "take", month, file.toString())).isZero();
        return file;
    }

    private static int run(String... arguments) {
        StringWriter said = new StringWriter();
        String[] whole = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--url", stage.gateway.base().toString()))
                .toArray(String[]::new);
        return CommandLineInterface.run(
                Map.of("LIENTHONG_KEY", APPROVER), new PrintWriter(said), new PrintWriter(said), whole);
    }

    private static String unpacked(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path packed(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(data.resolve(name), bytes.toByteArray());
    }
}
