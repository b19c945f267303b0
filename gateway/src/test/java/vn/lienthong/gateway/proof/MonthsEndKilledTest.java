package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.archive.Halfway.Point;
import vn.lienthong.gateway.engine.FreePort;

/** The process dies halfway through a month that leaves the disk; the next one ends it as if nothing had been. */
class MonthsEndKilledTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Everything is delivered. */
    private static final URI NOBODY = URI.create("http://localhost:9");

    private final int port = FreePort.next();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @Test
    @FaultRow(34)
    void halfway_through_a_month_that_leaves_the_ledger_no_line_is_lost_or_counted_twice() {
        diesAt(List.of(Point.MONTH_CLEARED_IN_PART));
    }

    @Test
    @Tag("proof")
    @FaultRow(34)
    void at_every_point_of_a_months_end_the_figures_are_the_same_and_no_half_archive_is_taken_for_a_whole_one() {
        diesAt(List.of(Point.values()));
    }

    private void diesAt(List<Point> points) {
        MonthsEnd july = new MonthsEnd(data, data.resolve("archives"));
        for (Point point : points) {
            die(july, point);
            assertThat(july.files())
                    .filteredOn(it -> it.toString().endsWith(".jsonl.gz"))
                    .as("what has the name of an archive after %s", point)
                    .allSatisfy(it ->
                            assertThat(MonthsEnd.checked(List.of(it)).broken()).isEmpty());
        }
        SettableClock clock = new SettableClock(july.now());
        try (Stage stage = Stage.at(clock, data, july.settings())) {
            july.comesTo(stage);
        }
    }

    private void die(MonthsEnd july, Point point) {
        Map<String, String> death = Map.of(
                DyingAtMonthsEnd.POINT,
                point.name(),
                DyingAtMonthsEnd.TIMES,
                String.valueOf(times(point)),
                DyingAtMonthsEnd.NOW,
                july.now().toString());
        try (GatewayProcess gateway = GatewayProcess.start(
                DyingAtMonthsEnd.class, death, "384m", data, NOBODY, port, List.of(july.settings()))) {
            await("death at " + point).atMost(PATIENCE).until(() -> !gateway.alive());
            assertThat(gateway.exitCode())
                    .as("died at %s; its log is in %s", point, data)
                    .isEqualTo(HaltingGateway.HALTED);
        }
    }

    /** The first step of several would leave nothing behind that the next run could do twice. */
    private static int times(Point point) {
        return switch (point) {
            case BYTES_CUT_NOT_COMMITTED, BYTES_CUT_IN_PART, LINES_CLEARED_CALLS_NOT, MONTH_CLEARED_IN_PART -> 3;
            default -> 1;
        };
    }
}
