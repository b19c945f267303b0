package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.archive.ArchiveCheck;
import vn.lienthong.gateway.archive.ArchiveCheck.Found;
import vn.lienthong.gateway.proof.RunningGateway.Answer;

/** A July with work in it, which leaves the disk more than a year later; and how it must look afterwards, whatever happened meanwhile. */
final class MonthsEnd {

    private static final int DOSSIERS = 8;
    private static final Duration LATER = Duration.ofDays(410);
    private static final List<String> ONCE = List.of("vault.term", "vault.emptied", "ledger.clear", "ledger.cleared");

    private final Path folder;
    private final List<String> more;
    private final Instant now;
    private final Map<String, String> figures;
    private final long lines;
    private final long calls;

    /** @param more settings of every gateway, {@code name=value} */
    MonthsEnd(Path data, Path folder, String... more) {
        this.folder = folder;
        this.more = List.of(more);
        try (Stage stage = Stage.direct(data, more)) {
            for (int i = 0; i < DOSSIERS; i++) {
                SyntheticDossier dossier = stage.dossier().online();
                stage.untilInTime(stage.gateway.accepted(dossier), "DELIVERED");
                stage.untilInTime(stage.gateway.accepted(dossier.version(2).status("FINISHED")), "DELIVERED");
            }
            stage.clock.advance(LATER);
            now = stage.clock.instant();
            figures = counted(stage);
            lines = count(stage, "timeline");
            calls = count(stage, "exchange");
        }
    }

    Instant now() {
        return now;
    }

    /** Of a gateway in which all of it happens at once. */
    String[] settings() {
        return TermStage.settings(Stream.concat(
                        more.stream(),
                        Stream.of(
                                "lienthong.archives.folder=" + folder.toAbsolutePath(),
                                "lienthong.rounds.leaving=20ms",
                                "lienthong.rounds.leaving-rows=5"))
                .toArray(String[]::new));
    }

    /** Waits until the month has left, and looks at everything that may have been done twice or not at all. */
    void comesTo(Stage stage) {
        await().atMost(Stage.PATIENCE)
                .untilAsserted(
                        () -> assertThat(july(stage).at("/ledger/doneAt")).isNotEmpty());
        await().atMost(Stage.PATIENCE)
                .untilAsserted(
                        () -> assertThat(july(stage).at("/emptied/doneAt")).isNotEmpty());
        await("every month's file").atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(
                        stage.gateway.operator("/api/v1/archives").body().at("/months"))
                .allMatch(it -> it.hasNonNull("copy")));

        assertThat(MonthFigures.said(it -> stage.gateway.operator(it).body())).isEqualTo(figures);
        assertThat(Long.parseLong(july(stage).at("/ledger/lines")) + count(stage, "timeline"))
                .as("lines that left, and lines that stay")
                .isEqualTo(lines);
        assertThat(Long.parseLong(july(stage).at("/ledger/calls")))
                .as("calls that left")
                .isEqualTo(calls);
        assertThat(count(stage, "exchange")).isZero();
        assertThat(ONCE).allSatisfy(it -> assertThat(entries(stage, it)).containsExactly("2025-07"));
        the_archive_is_whole_and_alone(stage);
        stage.lawHolds();
    }

    private void the_archive_is_whole_and_alone(Stage stage) {
        List<Path> files = files();
        assertThat(files).allSatisfy(it -> assertThat(it.toString()).endsWith(".jsonl.gz"));
        Found all = checked(files);
        assertThat(all.broken()).isEmpty();
        assertThat(all.receipts()).isEqualTo(2 * DOSSIERS);
        assertThat(all.states()).isEqualTo(Map.of("DELIVERED", 2L * DOSSIERS));
        assertThat(count(stage, "archive_copy")).isEqualTo(files.size());
        Found july = checked(files.subList(0, 1));
        assertThat(july.lines()).isEqualTo(lines);
        assertThat(july.calls()).isEqualTo(calls);
        assertThat(stage.gateway.operator("/api/v1/archives").at("/months/0/sha256"))
                .isEqualTo(july.sha256());
    }

    /** In the folder of archives, in the order of their names. */
    List<Path> files() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Found checked(List<Path> files) {
        try {
            return ArchiveCheck.of(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Once the days of the month are in the book, and the facts of its dossiers are taken. */
    private static Map<String, String> counted(Stage stage) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(stage.gateway
                        .operator("/api/v1/reports/indicators/2025-07")
                        .at("/dossiers"))
                .isEqualTo(String.valueOf(DOSSIERS)));
        return MonthFigures.said(it -> stage.gateway.operator(it).body());
    }

    private static Answer july(Stage stage) {
        Answer all = TermStage.terms(stage);
        return new Answer(all.status(), all.body().at("/months/0"));
    }

    private static List<String> entries(Stage stage, String act) {
        return stage.gateway
                .operator("/api/v1/audit?act=" + act)
                .body()
                .at("/entries")
                .findValuesAsText("object");
    }

    private static long count(Stage stage, String table) {
        return stage.gateway
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
