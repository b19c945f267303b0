package vn.lienthong.gateway.catchup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    @TempDir
    Path folder;

    private DropFolder its;
    private Path findings;

    @BeforeEach
    void one_file_failed() {
        its = new DropFolder(folder);
        findings = folder.resolve("failed/xa.csv.loi.txt");
    }

    @Test
    void findings_are_not_seen_before_they_are_whole() {
        its.beside("xa.csv", ".loi.txt", out -> {
            out.write("half of".getBytes(UTF_8));
            out.flush();
            assertThat(findings).doesNotExist();
            out.write(" them".getBytes(UTF_8));
        });

        assertThat(findings).hasContent("half of them");
        assertThat(names()).containsExactly("xa.csv.loi.txt");
    }

    @Test
    void findings_written_by_two_nodes_stay_whole_for_one_who_reads_them() {
        its.beside("xa.csv", ".loi.txt", out -> out.write("the first".getBytes(UTF_8)));

        its.beside("xa.csv", ".loi.txt", out -> {
            out.write("the".getBytes(UTF_8));
            out.flush();
            assertThat(findings).hasContent("the first");
            out.write(" second".getBytes(UTF_8));
        });

        assertThat(findings).hasContent("the second");
    }

    @Test
    void findings_that_cannot_be_written_leave_nothing_and_say_where() {
        assertThatThrownBy(() -> its.beside("xa.csv", ".loi.txt", out -> {
                    out.write("half of".getBytes(UTF_8));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("xa.csv.loi.txt")
                .hasRootCauseMessage("No space left on device");

        assertThat(names()).isEmpty();
    }

    @Test
    void what_a_node_left_half_written_is_deleted_with_what_ended() throws IOException {
        Path left = Files.createDirectories(folder.resolve("failed")).resolve(".0ab1.part");
        Files.writeString(left, "half of");

        its.forget(FileTime.fromMillis(Files.getLastModifiedTime(left).toMillis()));
        assertThat(left).exists();

        its.forget(FileTime.fromMillis(Files.getLastModifiedTime(left).toMillis() + 1));
        assertThat(left).doesNotExist();
    }

    private List<String> names() {
        try (Stream<Path> all = Files.list(folder.resolve("failed"))) {
            return all.map(it -> it.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
