package vn.lienthong.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.routes.http.HttpLimits;
import vn.lienthong.routes.http.HttpRoute;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Lease;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Call;

/** One attempt at one message, against a system at the end of a line that fails: what it may come to, whatever the system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NationalEndpointContractTest {

    static final Duration DEADLINE = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST_ANSWER = 300_000;

    /**
     * A message that was not told yet.
     *
     * @param key by which calls and answers name what it is about
     */
    record Sample(UUID id, String subject, String key, byte[] payload) {

        static Sample of(String code, byte[] payload) {
            return new Sample(UUID.randomUUID(), code, code, payload);
        }
    }

    final Shared shared = new Shared();
    final Clock clock = Clock.systemUTC();
    private final CamelContext camel = new DefaultCamelContext();
    private final Elsewhere elsewhere = new Elsewhere();
    private final Lane lane;
    private final String route;
    private final String sessions;
    Wire wire;
    Connector connector;

    /**
     * @param route the name of the way out
     * @param sessions what the path of a call for a session ends with; empty where there is none
     */
    NationalEndpointContractTest(Lane lane, String route, String sessions) {
        this.lane = lane;
        this.route = route;
        this.sessions = sessions;
    }

    /** Where the system is, which was started before. */
    abstract URI system();

    /** @param line where the system seems to be */
    abstract Connector connector(URI line, Breaker breaker, ProducerTemplate producer);

    abstract Sample sample();

    /** What follows where the system may have carried the call out. A question, say, changes nothing, and is asked again. */
    Class<? extends Outcome> mayBeDone() {
        return Outcome.Unknown.class;
    }

    /** What follows where the answer names something else; null where answers name nothing. */
    @Nullable
    abstract Class<? extends Outcome> aboutAnother();

    /** An attempt whose answer is about something else. */
    Outcome mislead(Sample sample) {
        return tell(sample, WireFault.OTHER);
    }

    /** Whether anything but its status is read of an answer. */
    boolean readsAnswers() {
        return true;
    }

    String signed(HttpExchange call, String header, String value) {
        return value;
    }

    @BeforeAll
    void start() throws Exception {
        wire = new Wire(system(), elsewhere.address(), sessions, this::signed);
        HttpLimits limits = new HttpLimits(DEADLINE, DEADLINE, LARGEST_ANSWER);
        camel.addRoutes(new HttpRoute(route, limits, 2, new Permit(shared, lane)));
        camel.start();
        connector = connector(wire.address(), new Breaker(shared, lane, 100, 100), camel.createProducerTemplate());
    }

    @AfterAll
    void stop() {
        camel.stop();
        wire.close();
        elsewhere.close();
    }

    @BeforeEach
    void afresh() {
        shared.afresh();
        wire.next(WireFault.NONE, "none");
    }

    @Test
    void on_a_line_that_holds_it_is_delivered_by_one_call() {
        Sample sample = sample();
        assertThat(tell(sample, WireFault.NONE)).isInstanceOf(Outcome.Delivered.class);
        assertThat(wire.carried(sample.key())).isEqualTo(1);
    }

    @Test
    @FaultRow({1, 6})
    void an_answer_that_is_lost_after_the_system_committed_is_neither_success_nor_sent_again() {
        Sample sample = sample();
        assertThat(tell(sample, WireFault.CUT)).isInstanceOf(mayBeDone());
        assertThat(wire.carried(sample.key())).isEqualTo(1);
    }

    @Test
    @FaultRow(14)
    void a_page_with_status_200_is_a_system_that_is_away() {
        Sample sample = sample();
        assertThat(tell(sample, WireFault.PAGE)).isInstanceOf(Outcome.Unavailable.class);
        assertThat(wire.carried(sample.key())).isZero();
    }

    @Test
    @FaultRow(15)
    void half_an_answer_is_none() {
        Sample sample = sample();
        assertThat(tell(sample, WireFault.BROKEN_OFF)).isInstanceOf(mayBeDone());
        assertThat(wire.carried(sample.key())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SHORTENED", "EMPTY"})
    @FaultRow(15)
    void neither_is_one_that_breaks_off_as_if_it_were_whole(WireFault fault) {
        Sample sample = sample();
        Class<? extends Outcome> expected = readsAnswers() ? mayBeDone() : Outcome.Delivered.class;
        assertThat(tell(sample, fault)).isInstanceOf(expected);
        assertThat(wire.carried(sample.key())).isEqualTo(1);
    }

    @Test
    @FaultRow(16)
    void an_answer_about_something_else_is_never_success() {
        Sample sample = sample();
        Outcome outcome = mislead(sample);
        if (aboutAnother() == null) {
            assertThat(wire.named()).as("the answer names what it is about").isFalse();
        } else {
            assertThat(outcome).isInstanceOf(aboutAnother());
        }
        assertThat(wire.carried(sample.key())).isEqualTo(1);
    }

    @Test
    @FaultRow(22)
    void an_answer_that_drips_ends_with_the_time_for_the_whole_and_frees_the_thread() {
        Sample sample = sample();
        assertThat(tell(sample, WireFault.DRIPPING)).isInstanceOf(mayBeDone());
        assertThat(tell(sample(), WireFault.NONE)).isInstanceOf(Outcome.Delivered.class);
    }

    @Test
    @FaultRow(23)
    void an_answer_that_is_blown_up_is_not_read_to_its_end() {
        assertThat(tell(sample(), WireFault.INFLATED)).isInstanceOf(mayBeDone());
    }

    @Test
    @FaultRow(21)
    void a_redirection_to_another_host_is_not_followed_and_nothing_is_sent_there() {
        Sample sample = sample();
        assertThat(tell(sample, WireFault.REDIRECTED))
                .isInstanceOfAny(Outcome.Unavailable.class, Outcome.Refused.class);
        assertThat(wire.carried(sample.key())).isZero();
        assertThat(elsewhere.calls()).isZero();
    }

    /** One attempt, which ends by itself in any case. */
    final Outcome tell(Sample sample, WireFault fault) {
        wire.next(fault, sample.key());
        Lease lease = Lease.starting(Duration.ofMinutes(1), System::nanoTime);
        Claim claim = new Claim(
                sample.id(),
                lane,
                sample.subject(),
                Kind.STATE,
                Call.CREATE,
                1,
                sample.payload(),
                List.of(),
                lease,
                false,
                false);
        Connector.Prepared prepared = connector.prepare(claim);
        assertThat(prepared).isInstanceOf(Connector.Prepared.Ready.class);
        return assertTimeoutPreemptively(PATIENCE, () -> ((Connector.Prepared.Ready) prepared)
                .call()
                .apply(call -> {})
                .heard());
    }
}
