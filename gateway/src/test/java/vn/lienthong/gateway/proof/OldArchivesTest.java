package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.archive.ArchiveCheck;
import vn.lienthong.gateway.archive.ArchiveCheck.Found;
import vn.lienthong.gateway.cli.Terminal;
import vn.lienthong.gateway.proof.RunningGateway.Answer;

/** A month that an earlier release sealed, without the calls. */
class OldArchivesTest {

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = TermStage.open(data);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void it_is_proven_followed_and_cleared_of_its_lines_and_its_calls_stay_since_no_archive_has_them()
            throws IOException {
        String message = stage.gateway.accepted(stage.dossier().online());
        stage.untilInTime(message, "DELIVERED");
        JdbcClient sql = stage.gateway.bean(JdbcClient.class);
        String written = new FirstFormat(sql, "2025-07").sealed();
        long calls = stage.gateway.message(message).at("/exchanges").size();
        assertThat(calls).isPositive();

        stage.clock.advance(Duration.ofDays(70));
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(archives().at("/months/1/format"))
                .isEqualTo("2"));
        Path july = taken("2025-07");
        Path august = taken("2025-08");
        assertThat(unpacked(july)).as("what is taken now").isEqualTo(written);
        Path kept = FirstFormat.packed(data.resolve("kept-since.gz"), written);
        Found found = ArchiveCheck.of(List.of(kept, august));
        assertThat(found.broken()).isEmpty();
        assertThat(found.states()).isEqualTo(Map.of("DELIVERED", 1L));
        assertThat(ArchiveCheck.of(List.of(FirstFormat.packed(
                                data.resolve("changed.gz"), written.replace("DELIVERED", "CANCELLED"))))
                        .ok())
                .isFalse();

        stage.clock.advance(Duration.ofDays(350));
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(TermStage.terms(stage).at("/months/0/ledger/doneAt"))
                        .isNotEmpty());

        assertThat(TermStage.terms(stage).at("/months/0/ledger/calls")).isEqualTo("0");
        assertThat(stage.gateway.timeline(message)).containsExactly("DELIVERED");
        assertThat(stage.gateway.message(message).at("/exchanges")).hasSize((int) calls);
        stage.lawHolds();
    }

    private static Path taken(String month) {
        Path file = data.resolve(month + ".gz");
        Terminal approver = new Terminal(stage.gateway.base(), Map.of("LIENTHONG_KEY", TermStage.APPROVER));
        assertThat(approver.type("archives", "take", month, file.toString()).exitCode())
                .isZero();
        return file;
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Answer archives() {
        return stage.gateway.operator("/api/v1/archives");
    }
}
