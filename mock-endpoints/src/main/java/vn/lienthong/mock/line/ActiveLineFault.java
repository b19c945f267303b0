package vn.lienthong.mock.line;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fault that is on.
 *
 * @param id by which it is removed
 * @param since when it was switched on, by the system's clock
 * @param met how many calls it was asked about
 * @param applied how many it was applied to
 */
public record ActiveLineFault(String id, LineFault fault, Instant since, long met, long applied) {
    boolean expired(Instant now) {
        return fault.lasting() != null && !now.isBefore(since.plus(fault.lasting()));
    }

    /** Whether the call that it meets now is one of those it fails. */
    boolean strikes() {
        int percent = Optional.ofNullable(fault.percent()).orElse(fault.kind() == LineFaultKind.FLAP ? 50 : 100);
        return (met + 1) * percent / 100 > met * percent / 100;
    }

    ActiveLineFault passed() {
        return new ActiveLineFault(id, fault, since, met + 1, applied);
    }

    /** After it was applied once more; null when that was the last time. */
    @Nullable
    ActiveLineFault used() {
        return fault.times() != null && applied + 1 >= fault.times()
                ? null
                : new ActiveLineFault(id, fault, since, met + 1, applied + 1);
    }
}
