package vn.lienthong.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Event.Sighting;

/** The same of a system that can be asked what became of a message whose answer is lost. */
abstract class EndpointWithLookUpsContractTest extends EndpointWithSessionsContractTest {

    EndpointWithLookUpsContractTest(Lane lane, String route, String sessions) {
        super(lane, route, sessions);
    }

    @Test
    @FaultRow(1)
    void what_the_system_committed_is_found_by_asking() {
        Sample sample = sample();
        assertThat(tell(sample, WireFault.CUT)).isInstanceOf(Outcome.Unknown.class);
        assertThat(ask(sample, WireFault.NONE)).isInstanceOf(Sighting.Found.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "OTHER"})
    @FaultRow(3)
    void a_question_that_fails_never_means_that_the_system_has_nothing(WireFault fault) {
        Sample sample = sample();
        tell(sample, WireFault.CUT);
        assertThat(ask(sample, fault)).isInstanceOf(Sighting.Failed.class);
    }

    @Test
    @FaultRow({3, 16})
    void nor_does_an_answer_about_something_else() {
        Sample sample = sample();
        tell(sample, WireFault.CUT);
        Sighting sighting = ask(sample, WireFault.OTHER);
        if (wire.named()) {
            assertThat(sighting).isInstanceOf(Sighting.Failed.class);
        }
    }

    private Sighting ask(Sample sample, WireFault fault) {
        wire.next(fault, sample.key());
        return connector.ask(new Question(sample.id(), connector.lane(), sample.subject(), 1, false), call -> {});
    }
}
