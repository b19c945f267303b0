package vn.lienthong.mock.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.SettableClock;
import vn.lienthong.mock.lgsp.AccessKeys;
import vn.lienthong.mock.lgsp.FaultStyle;
import vn.lienthong.mock.lgsp.LgspOptions;

class ServiceBusTest {
    private static final String POLL = "/hotich/1.0/LayKetQua";
    private static final String BODY =
            BusCaller.pollBody("LTKS", CivilSamples.code(1)).toString();

    private final SettableClock clock = new SettableClock();
    private MockRegistry registry = start(LgspOptions.defaults());

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void a_token_lives_as_long_as_it_says_and_is_refused_with_the_products_own_code_afterwards() {
        BusCaller province = new BusCaller(registry);
        JsonNode token = BusCaller.json(province.askToken("lienthong", "synthetic-only"));
        assertThat(token.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(token.path("expires_in").asInt()).isEqualTo(3600);

        BusCaller holder = BusCaller.withToken(registry);
        assertThat(holder.post(POLL, BODY).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofHours(1));
        HttpResponse<String> late = holder.post(POLL, BODY);

        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(BusCaller.json(late).at("/fault/code").asInt()).isEqualTo(900901);
        assertThat(registry.books().summary().credentialsRefused()).isEqualTo(1);
    }

    @Test
    void a_wrong_consumer_gets_no_token() {
        HttpResponse<String> answer = new BusCaller(registry).askToken("lienthong", "wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(BusCaller.json(answer).path("error").asText()).isEqualTo("invalid_client");
        assertThat(registry.books().summary().tokensGiven()).isZero();
    }

    @Test
    void the_second_header_is_demanded_everywhere_where_it_is_demanded() {
        registry.close();
        registry = start(LgspOptions.defaults().demanding(AccessKeys.synthetic()));
        BusCaller province = new BusCaller(registry);

        assertThat(province.askToken("lienthong", "synthetic-only").statusCode())
                .isEqualTo(403);
        assertThat(province.askToken("lienthong", "synthetic-only", "lgspaccesstoken", "bm90IGl0")
                        .statusCode())
                .isEqualTo(403);
        assertThat(province.askToken("lienthong", "synthetic-only", "lgspaccesstoken", keys())
                        .statusCode())
                .isEqualTo(200);
        assertThat(registry.books().judgements().get(0).reasons())
                .containsExactly("header:lgspaccesstoken: is missing");
    }

    @Test
    void the_flat_words_of_newer_products_occur_too() {
        registry.close();
        registry = start(LgspOptions.defaults().faultStyle(FaultStyle.FLAT));

        JsonNode refused = BusCaller.json(new BusCaller(registry).post(POLL, BODY));

        assertThat(refused.path("code").asText()).isEqualTo("900901");
    }

    @Test
    void a_consumer_may_get_the_token_that_it_has_with_the_time_that_is_left() {
        registry.close();
        registry = start(LgspOptions.defaults().sameToken(true));
        BusCaller province = new BusCaller(registry);
        JsonNode first = BusCaller.json(province.askToken("lienthong", "synthetic-only"));
        clock.advance(Duration.ofMinutes(10));

        JsonNode second = BusCaller.json(province.askToken("lienthong", "synthetic-only"));

        assertThat(second.path("access_token")).isEqualTo(first.path("access_token"));
        assertThat(second.path("expires_in").asInt()).isEqualTo(3000);
    }

    @Test
    void calls_above_the_rate_are_refused_and_counted_and_the_busiest_second_is_known() {
        registry.close();
        registry = MockRegistry.start(RegistryOptions.onFreePorts().clock(clock).callsPerSecond(2));
        BusCaller province = BusCaller.withToken(registry);

        assertThat(province.post(POLL, BODY).statusCode()).isEqualTo(200);
        assertThat(province.post(POLL, BODY).statusCode()).isEqualTo(200);
        HttpResponse<String> third = province.post(POLL, BODY);
        clock.advance(Duration.ofSeconds(1));

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(province.post(POLL, BODY).statusCode()).isEqualTo(200);
        assertThat(registry.books().summary().callsAboveRate()).isEqualTo(1);
        assertThat(registry.books().summary().busiestSecond()).isEqualTo(3);
        assertThat(registry.books().summary().callsPerOperation()).containsEntry("LayKetQua", 4L);
    }

    @Test
    void a_path_that_leads_nowhere_is_said_to_lead_nowhere() {
        HttpResponse<String> answer = BusCaller.withToken(registry).post("/hotich/2.0/LayKetQua", BODY);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(registry.books().judgements()).hasSize(1);
    }

    private MockRegistry start(LgspOptions bus) {
        return MockRegistry.start(RegistryOptions.onFreePorts().clock(clock).lgsp(bus));
    }

    private static String keys() {
        try {
            String json = new ObjectMapper()
                    .writeValueAsString(Map.of(
                            "AccessKey", "synthetic-access",
                            "SecretKey", "synthetic-secret",
                            "AppName", "lienthong",
                            "PartnerCode", "000.00.00.H42",
                            "PartnerCodeCus", "000.00.00.H42"));
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
