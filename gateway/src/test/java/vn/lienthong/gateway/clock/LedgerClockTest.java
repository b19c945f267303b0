package vn.lienthong.gateway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.proof.FaultRow;

class LedgerClockTest {

    private static final Instant MORNING = Instant.parse("2025-07-01T02:00:00Z");

    private final AtomicReference<Instant> machine = new AtomicReference<>(MORNING);
    private final AtomicLong ticks = new AtomicLong();
    private final LedgerClock clock = new LedgerClock(machine::get, ticks::get);

    @Test
    @FaultRow(31)
    void it_goes_by_the_database_however_the_machines_clock_leaps() {
        machine.set(MORNING.plus(Duration.ofHours(2)));
        clock.look(() -> MORNING);
        pass(Duration.ofSeconds(3));

        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(3));
        assertThat(clock.machineAhead()).isEqualTo(Duration.ofHours(2).minusSeconds(3));

        machine.set(MORNING.minus(Duration.ofHours(1)));
        pass(Duration.ofSeconds(4));
        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(7));
    }

    @Test
    void until_the_first_look_it_is_the_machines() {
        assertThat(clock.instant()).isEqualTo(MORNING);
        assertThat(clock.machineAhead()).isZero();
    }

    @Test
    void a_look_that_took_long_is_no_reason_to_change_what_is_known() {
        clock.look(() -> MORNING);
        clock.look(() -> {
            pass(Duration.ofSeconds(10));
            return MORNING;
        });
        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(10));
    }

    @Test
    void a_look_is_of_the_middle_of_the_time_that_it_took() {
        clock.look(() -> {
            pass(Duration.ofMillis(400));
            return MORNING;
        });
        assertThat(clock.instant()).isEqualTo(MORNING.plusMillis(200));
    }

    private void pass(Duration time) {
        ticks.addAndGet(time.toNanos());
    }
}
