package vn.lienthong.gateway.fleet;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** The same with three of them, and with one frozen for a minute. */
@Tag("proof")
class ThreeGatewaysTest extends FleetTest {

    @Override
    int size() {
        return 3;
    }

    @Override
    Duration frozen() {
        return Duration.ofSeconds(60);
    }

    @Override
    int restarted() {
        return size();
    }

    @Override
    List<String> settings() {
        return List.of(
                "lienthong.npsp.calls.lease=20s",
                "lienthong.civil-status.calls.lease=20s",
                "lienthong.land.calls.lease=20s",
                "lienthong.linked.calls.lease=20s",
                "lienthong.notices.lease=20s");
    }
}
