package vn.lienthong.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.FaultRow;

class DataDirectoryTest {

    @TempDir
    Path parent;

    @Test
    void it_is_created_for_its_user_alone() throws Exception {
        try (DataDirectory directory = DataDirectory.open(parent.resolve("a/b"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @FaultRow(34)
    void a_second_process_is_refused_with_a_sentence_and_let_in_after_the_first_was_killed() throws Exception {
        Path path = parent.resolve("held");
        try (EngineProcess first = EngineProcess.start(EngineProcess.HOLD, path)) {
            first.awaitSafe(1);

            assertThatThrownBy(() -> DataDirectory.open(path))
                    .isInstanceOf(EngineRefusal.class)
                    .hasMessageMatching(
                            "Another gateway \\(process \\d+\\) already runs on the data directory .*/held\\. Stop"
                                    + " that one first, or give this one a directory of its own with lienthong\\.data-directory.*");

            first.killAfter(1);
        }
        DataDirectory.open(path).close();
    }

    @Test
    void a_second_gateway_in_the_same_process_is_refused_too() throws Exception {
        try (DataDirectory first = DataDirectory.open(parent)) {
            assertThatThrownBy(() -> DataDirectory.open(first.path())).hasMessageContaining("already runs");
        }
    }

    @Test
    void what_cannot_be_a_directory_is_refused_with_a_sentence() throws Exception {
        Path file = Files.writeString(parent.resolve("file"), "x");

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining("cannot be created or written")
                .hasMessageContaining("LIENTHONG_DATA");
    }

    @Test
    void a_node_keeps_its_id_and_counts_its_incarnations() throws Exception {
        try (DataDirectory directory = DataDirectory.open(parent)) {
            Node first = Node.startedIn(directory);
            Node second = Node.startedIn(directory);

            assertThat(second.id()).isEqualTo(first.id());
            assertThat(first.incarnation()).isEqualTo(1);
            assertThat(second.incarnation()).isEqualTo(2);
        }
    }

    @Test
    void a_spoilt_identity_stops_the_start() throws Exception {
        try (DataDirectory directory = DataDirectory.open(parent)) {
            Files.writeString(parent.resolve("node-id"), "");

            assertThatThrownBy(() -> Node.startedIn(directory))
                    .isInstanceOf(EngineRefusal.class)
                    .hasMessageContaining("node-id");
        }
    }
}
