package vn.lienthong.gateway.clock;

import java.time.Instant;

/** What the machine's own clock says, which may be wrong, and may leap. */
@FunctionalInterface
public interface MachineTime {

    Instant now();
}
