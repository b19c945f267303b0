package vn.lienthong.routes.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.FaultRow;
import vn.lienthong.routes.ledger.LaneStatus;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;

class PermitTest {

    private final LanesThatMayBreak lanes = new LanesThatMayBreak();
    private final AtomicLong ticks = new AtomicLong(Long.MAX_VALUE - 1);
    private final Permit permit = new Permit(lanes, Lane.NPSP, ticks::get);

    @Test
    void a_yes_is_good_for_a_quarter_of_a_second_from_before_it_was_asked_for() {
        lanes.slowness = Duration.ofMillis(100);

        permit.require();
        pass(Duration.ofMillis(149));
        permit.require();
        assertThat(lanes.asked).isEqualTo(1);

        pass(Duration.ofMillis(1));
        permit.require();
        assertThat(lanes.asked).isEqualTo(2);
    }

    @Test
    void a_no_holds_the_call_back_and_is_not_kept() {
        lanes.open = false;
        assertThatThrownBy(permit::require).isInstanceOf(HeldBack.class).hasMessageContaining("NPSP");

        lanes.open = true;
        assertThatCode(permit::require).doesNotThrowAnyException();
    }

    @Test
    @FaultRow(36)
    void nothing_is_written_while_the_ledger_cannot_say() {
        lanes.broken = true;

        assertThatThrownBy(permit::require).isInstanceOf(HeldBack.class).hasMessageContaining("not known");
    }

    private void pass(Duration time) {
        ticks.addAndGet(time.toNanos());
    }

    private final class LanesThatMayBreak implements Lanes {
        private boolean open = true;
        private boolean broken;
        private Duration slowness = Duration.ZERO;
        private int asked;

        @Override
        public boolean mayWrite(Lane lane) {
            asked++;
            pass(slowness);
            if (broken) {
                throw new IllegalStateException("the database is away");
            }
            return open;
        }

        @Override
        public LaneStatus status(Lane lane) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean takeTrial(Lane lane) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void pause(Lane lane, String reason, Duration asked, boolean afterTrial) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Duration> budgetLeft(UUID message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void reopen(Lane lane) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void tryAgain(Lane lane) {
            throw new UnsupportedOperationException();
        }
    }
}
