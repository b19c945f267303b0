package vn.lienthong.gateway.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.gateway.report.Row;
import vn.lienthong.routes.message.State;

/** Whatever happens on whichever day, the days add up, their sums are the weeks', and counting message by message gives the same. */
class RandomDaysTest extends RunningApi {

    private static final Instant MIDNIGHT = Instant.parse("2025-06-29T17:00:00Z");
    private static final int DAYS = 9;
    private static final int MESSAGES = 60;
    private static final List<String> UNITS = List.of("14620", "14623");
    private static final List<String> CHANNELS = List.of("DIRECT", "ONLINE", "POST");

    @Autowired
    private DayAccounts accounts;

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void days_add_up_and_weeks_are_their_sums(long seed) {
        plant(new Random(seed));
        clock.advance(Duration.between(clock.instant(), MIDNIGHT.plus(Duration.ofDays(DAYS + 1))));

        Map<Field, Long> sums = new EnumMap<>(Field.class);
        long closing = 0;
        for (int day = 0; day < 7; day++) {
            LocalDate date = LocalDate.of(2025, 6, 30).plusDays(day);
            JsonNode one = get("/api/v1/reports/of/" + date, VIEWER).json();
            JsonNode all = one.at("/systems/0/messages");
            assertThat(all.path("opening").asLong()).as("opening of day " + day).isEqualTo(closing);
            closing = all.path("closing").asLong();
            for (Field field : Field.values()) {
                sums.merge(field, all.path(field.name()).asLong(), Long::sum);
                assertThat(sum(one, "units", field))
                        .isEqualTo(all.path(field.name()).asLong());
                assertThat(sum(one, "channels", field))
                        .isEqualTo(all.path(field.name()).asLong());
            }
            assertThat(accounts.agrees(accounts.of(date, date)))
                    .as("message by message, day " + day)
                    .isTrue();
        }
        JsonNode week = get("/api/v1/reports/of/2025-W27", VIEWER).json();
        for (Field field : Field.values()) {
            assertThat(week.at("/systems/0/messages").path(field.name()).asLong())
                    .as(field.name())
                    .isEqualTo(sums.get(field));
        }
        assertThat(week.at("/systems/0/messages/closing").asLong()).isEqualTo(closing);
        long corrected = 0;
        for (JsonNode it : week.path("corrections")) {
            corrected +=
                    it.path("part").asText().equals("NPSP") ? it.path("count").asLong() : 0;
        }
        assertThat(corrected).isEqualTo(sums.get(Field.reopened));
    }

    private enum Field {
        received,
        delivered,
        withdrawn,
        reopened
    }

    private static long sum(JsonNode report, String list, Field field) {
        long sum = 0;
        for (JsonNode it : report.path(list)) {
            sum += it.path("messages").path(field.name()).asLong();
        }
        return sum;
    }

    private void plant(Random random) {
        List<Instant> came = random.ints(MESSAGES, 0, (DAYS - 4) * 86_400)
                .sorted()
                .mapToObj(MIDNIGHT::plusSeconds)
                .toList();
        for (Instant at : came) {
            Row row = row().of("H42.14.5-250630-%04d".formatted(random.nextInt(25)))
                    .about("1.001", UNITS.get(random.nextInt(2)))
                    .by(CHANNELS.get(random.nextInt(3)))
                    .receivedAt(at.toString());
            row.in(State.WAITING);
            State state = State.WAITING;
            for (Instant when : later(at, random)) {
                State next = State.values()[random.nextInt(State.values().length)];
                row.step("MOVED", state, next, when, "");
                state = next;
            }
        }
    }

    private static List<Instant> later(Instant from, Random random) {
        List<Instant> times = new ArrayList<>();
        Instant at = from;
        for (int n = random.nextInt(6); n > 0; n--) {
            at = at.plusSeconds(random.nextInt(86_400));
            times.add(at);
        }
        return times;
    }
}
