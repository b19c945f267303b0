package vn.lienthong.gateway.reconcile.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.lienthong.routes.reconcile.CodeOrder;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

class SortingTest {

    @TempDir
    Path home;

    /** Some dozens of runs; and more than are merged at once, so that they are gathered on the way. */
    @ParameterizedTest
    @ValueSource(ints = {10_000, 40_000})
    void a_list_of_many_runs_comes_back_in_order_and_each_row_once(int many) throws IOException {
        RunDirectory directory = new RunDirectory(home.resolve("runs"));
        List<Standing> rows = rows(many);
        List<Standing> wanted = new ArrayList<>(rows);
        wanted.sort(Comparator.comparing(Standing::code));

        int files;
        List<Standing> sorted;
        try (Side<Standing> side = new Sorting(directory, DataSize.ofKilobytes(64)).sorted(rows.iterator())) {
            files = directory.files().size();
            sorted = all(side);
        }

        assertThat(files).isBetween(2, Sorting.MOST_RUNS);
        assertThat(sorted).containsExactlyElementsOf(wanted);
        assertThat(directory.files()).isEmpty();
    }

    @Test
    void codes_that_nobody_should_write_are_still_in_the_order_of_their_bytes() {
        String inPlaneOne = new String(Character.toChars(0x1F4C4));
        RunDirectory directory = new RunDirectory(home.resolve("runs"));
        List<Standing> rows = IntStream.range(0, 3_000)
                .mapToObj(i -> new Standing((i % 2 == 0 ? inPlaneOne : "\uFFFD") + i % 100, "2"))
                .toList();

        try (Side<Standing> side = new Sorting(directory, DataSize.ofKilobytes(64)).sorted(rows.iterator())) {
            assertThat(all(side))
                    .extracting(Standing::code)
                    .isSortedAccordingTo(CodeOrder.BY_CODE_POINT)
                    .hasSize(3_000);
        }
    }

    @Test
    void a_list_that_fits_in_memory_is_never_written() throws IOException {
        RunDirectory directory = new RunDirectory(home.resolve("runs"));
        try (Side<Standing> side = new Sorting(directory, DataSize.ofMegabytes(8))
                .sorted(rows(1_000).iterator())) {
            assertThat(directory.files()).isEmpty();
            assertThat(all(side))
                    .isSortedAccordingTo(Comparator.comparing(Standing::code))
                    .hasSize(1_000);
        }
    }

    @Test
    void what_is_written_is_for_its_owner_only_and_what_a_dead_process_left_is_removed() throws IOException {
        RunDirectory directory = new RunDirectory(home.resolve("runs"));
        Side<Standing> left = new Sorting(directory, DataSize.ofKilobytes(64))
                .sorted(rows(2_000).iterator());

        assertThat(left.hasNext()).isTrue();
        assertThat(directory.files()).isNotEmpty().allSatisfy(it -> assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(it)))
                .isEqualTo("rw-------"));
        assertThat(new RunDirectory(home.resolve("runs")).files()).isEmpty();
    }

    @Test
    void a_list_that_breaks_off_leaves_nothing_on_the_disk() throws IOException {
        RunDirectory directory = new RunDirectory(home.resolve("runs"));
        Iterator<Standing> rows = Stream.concat(rows(2_000).stream(), Stream.generate(() -> {
                    throw new IllegalStateException("the file ends here");
                }))
                .map(Standing.class::cast)
                .iterator();

        assertThatThrownBy(() -> new Sorting(directory, DataSize.ofKilobytes(64)).sorted(rows))
                .hasMessage("the file ends here");
        assertThat(directory.files()).isEmpty();
    }

    private static List<Standing> all(Iterator<Standing> side) {
        List<Standing> rows = new ArrayList<>();
        side.forEachRemaining(rows::add);
        return rows;
    }

    private static List<Standing> rows(int count) {
        Random random = new Random(20261122);
        return IntStream.range(0, count)
                .mapToObj(i -> new Standing(
                        "H42.14.%d-2607%02d-%05d"
                                .formatted(random.nextInt(9), 1 + random.nextInt(28), random.nextInt(count)),
                        Integer.toString(1 + i % 10),
                        i % 7 == 0
                                ? new TreeMap<>(Map.of("unit", "x".repeat(i % 300), "channel", "POST"))
                                : new TreeMap<>()))
                .toList();
    }
}
