package vn.lienthong.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

/** The same of a system that knows us by a session or token. */
abstract class EndpointWithSessionsContractTest extends NationalEndpointContractTest {

    EndpointWithSessionsContractTest(Lane lane, String route, String sessions) {
        super(lane, route, sessions);
    }

    @Test
    @FaultRow(18)
    void a_session_that_ends_is_renewed_once_and_the_same_attempt_goes_on() {
        assertThat(tell(sample(), WireFault.NONE)).isInstanceOf(Outcome.Delivered.class);
        int before = wire.logins();
        shared.sessionEnds();

        assertThat(tell(sample(), WireFault.NONE)).isInstanceOf(Outcome.Delivered.class);
        assertThat(wire.logins()).isEqualTo(before + 1);
        assertThat(shared.isOpen()).isTrue();
    }

    @Test
    @FaultRow(19)
    void where_no_session_is_taken_one_renewal_is_enough_and_the_lane_closes() {
        assertThat(tell(sample(), WireFault.NONE)).isInstanceOf(Outcome.Delivered.class);
        int before = wire.logins();
        shared.noSessionIsTaken();

        assertThat(tell(sample(), WireFault.NONE)).isInstanceOf(Outcome.Unavailable.class);
        assertThat(wire.logins()).isEqualTo(before + 1);
        assertThat(shared.isOpen()).isFalse();
        shared.sessionEnds();
    }
}
