package vn.lienthong.routes.lgsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.HttpLimits;
import vn.lienthong.routes.http.HttpRoute;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.message.Lane;

/** Questions keep to the lane's turns, and heed what the bus says about itself. */
class LgspQueriesTest {

    private static final Lane LANE = Lane.CIVIL_STATUS;
    private static final Instant NOW = Instant.parse("2025-07-01T02:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final LgspCall CALL = new LgspCall("LayKetQua", "/LayKetQua", Body.of("{}"));
    private static final String WRONG_TOKEN = "{\"fault\":{\"code\":900901,\"message\":\"Invalid Credentials\"}}";

    private final SharedByNodes shared = new SharedByNodes();
    private final CamelContext camel = new DefaultCamelContext();
    private ScriptedBus bus;
    private LgspQueries queries;

    @BeforeEach
    void start() throws Exception {
        bus = new ScriptedBus();
        camel.addRoutes(new HttpRoute("lgsp-test", new HttpLimits(LIMIT, LIMIT, 10_000), 2, new Permit(shared, LANE)));
        camel.start();
        LgspSettings settings = new LgspSettings(
                bus.address(), ScriptedBus.TOKENS, "key", "secret", Optional.empty(), Set.of("900901"), LIMIT);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Breaker breaker = new Breaker(shared, LANE, 4, 50);
        LgspLine line =
                new LgspLine(settings, "lgsp-test", LANE, shared, breaker, camel.createProducerTemplate(), clock);
        queries = new LgspQueries(line, LANE, settings, shared, shared, breaker, clock);
    }

    @AfterEach
    void stop() {
        camel.stop();
        bus.close();
    }

    @Test
    void each_call_that_a_question_takes_has_a_turn_of_its_own() {
        bus.answers(200, "", "{}");
        ask();
        assertThat(bus.calls()).containsExactly("/token", "/LayKetQua");
        assertThat(shared.turns).isEqualTo(2);

        ask();
        assertThat(shared.turns).isEqualTo(3);
        assertThat(shared.turnsWhileLocked).isZero();
    }

    @Test
    void a_token_that_is_not_taken_any_more_costs_two_turns_more() {
        bus.answers(200, "", "{}");
        bus.answers(401, "", WRONG_TOKEN);
        bus.answers(200, "", "{}");
        ask();
        int before = shared.turns;

        assertThat(ask()).isInstanceOf(Heard.Answer.class);

        assertThat(shared.turns - before).isEqualTo(3);
        assertThat(bus.calls()).hasSize(5);
        assertThat(shared.turnsWhileLocked).isZero();
    }

    @ParameterizedTest
    @CsvSource({"503, 1200, 1200", "429, 'Tue, 01 Jul 2025 02:10:00 GMT', 600", "429, soon, 0", "503, '', 0"})
    void how_long_the_bus_wants_to_be_left_alone_is_heard_by_the_lane(int status, String retryAfter, long seconds) {
        bus.answers(status, retryAfter, "busy");

        while (shared.open) {
            ask();
        }

        assertThat(shared.askedToPause).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(shared.slowed > 0).isEqualTo(status == 429 || seconds > 0);
    }

    @Test
    void a_paused_lane_lets_one_question_through_which_opens_it() {
        bus.answers(200, "", "{}");
        shared.open = false;
        shared.trialIsFree = false;
        assertThat(ask()).isInstanceOf(Heard.NotSent.class);
        assertThat(bus.calls()).isEmpty();

        shared.trialIsFree = true;
        assertThat(ask()).isInstanceOf(Heard.Answer.class);
        assertThat(shared.open).isTrue();
    }

    @Test
    void nothing_is_asked_on_a_lane_that_a_person_holds() {
        shared.held = true;

        assertThat(ask()).isInstanceOf(Heard.NotSent.class);

        assertThat(bus.calls()).isEmpty();
        assertThat(shared.turns).isZero();
    }

    private Heard ask() {
        return queries.post(CALL, unrecorded -> {});
    }
}
