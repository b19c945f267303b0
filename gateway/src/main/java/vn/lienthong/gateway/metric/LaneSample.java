package vn.lienthong.gateway.metric;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.report.LaneLaw;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.State;

/**
 * The figures of one lane at one moment.
 *
 * @param oldestWaitingSeconds null where none waits
 * @param paused whether its breaker is open; likewise held and stopped by a person
 * @param budgetLeftSeconds open time that is left to the retried message that has the least; null where none is retried
 */
record LaneSample(
        LaneLaw law,
        Map<Cause, Long> parked,
        @Nullable Double oldestWaitingSeconds,
        boolean paused,
        boolean held,
        boolean stopped,
        @Nullable Double budgetLeftSeconds) {

    double messages(State state) {
        return switch (state) {
            case WAITING -> law.waiting();
            case SENDING -> law.sending();
            case UNKNOWN -> law.unknown();
            case PARKED -> law.parked();
            case MANUAL -> law.manual();
            case DELIVERED -> law.delivered();
            case SUPERSEDED -> law.superseded();
            case CANCELLED -> law.cancelled();
        };
    }

    double parked(Cause cause) {
        return parked.getOrDefault(cause, 0L);
    }

    double oldestWaiting() {
        return oldestWaitingSeconds == null ? 0 : oldestWaitingSeconds;
    }

    double budgetLeft() {
        return budgetLeftSeconds == null ? Double.NaN : budgetLeftSeconds;
    }

    boolean open() {
        return !paused && !held && !stopped;
    }
}
