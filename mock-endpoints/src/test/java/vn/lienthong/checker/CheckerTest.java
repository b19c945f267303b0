package vn.lienthong.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void what_cannot_be_judged_is_neither_good_nor_bad() throws IOException {
        Path log = Files.writeString(directory.resolve("log"), "");
        assertThat(run("--nonsense=1")).isEqualTo(2);
        assertThat(run("--data=" + directory)).isEqualTo(2);
        assertThat(run("--log=" + log, "--data=" + directory)).isEqualTo(2);
        assertThat(run("--log=" + log, "--ledger=jdbc:postgresql://localhost:1/none", "--user=nobody"))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("no option --nonsense=1", "--log is missing", "No database runs in", "cannot be read");
    }

    @Test
    void help_is_asked_for() {
        assertThat(run("--help")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("--ledger=URL", "Exit code 0");
    }

    @Test
    void a_line_that_was_cut_off_by_a_crash_is_passed_over_and_any_other_that_is_none_is_named() throws IOException {
        String good = "{\"lane\":\"NPSP\",\"kind\":\"STATE\",\"code\":\"H42.14.5-250701-0001\",\"answer\":202}";
        Path log = directory.resolve("log");
        Files.write(log, List.of(good, "{\"lane\":"));
        assertThat(SubmissionLog.read(log)).hasSize(1);
        Files.write(log, List.of(good, "{\"lane\":\"NPSP\"}", good));
        assertThatThrownBy(() -> SubmissionLog.read(log)).hasMessageContaining("line 2: no \"kind\"");
    }

    private int run(String... arguments) {
        return Checker.run(arguments, Map.of(), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
