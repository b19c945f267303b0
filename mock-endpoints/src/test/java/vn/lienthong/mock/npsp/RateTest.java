package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mock.SettableClock;

class RateTest {
    private final SettableClock clock = new SettableClock();
    private final MockPortal portal =
            MockPortal.start(PortalOptions.onFreePorts().clock(clock).callsPerSecond(3));

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void calls_above_the_rate_are_answered_429_and_counted_until_the_second_is_over() {
        Caller caller = Caller.loggedIn(portal);
        caller.create(Synthetic.dossier());
        caller.lookup(Synthetic.CODE);

        HttpResponse<String> above = caller.sync("True", Synthetic.dossier());
        assertThat(above.statusCode()).isEqualTo(429);
        assertThat(above.headers().firstValue("Retry-After")).contains("1");
        assertThat(portal.books().summary().callsAboveRate()).isEqualTo(1);
        assertThat(portal.books().summary().updatesApplied()).isZero();

        clock.advance(Duration.ofSeconds(1));
        assertThat(caller.update(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "Wed, 21 Oct 2026 07:28:00 GMT", "315360000", "soon"})
    void too_many_requests_says_when_to_come_back_as_it_was_told_to(String retryAfter) {
        Caller caller = Caller.loggedIn(portal);
        portal.faults().add(Fault.tooManyRequests().retryAfter(retryAfter).times(1));

        HttpResponse<String> answer = caller.sync("False", Synthetic.dossier());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains(retryAfter);
        assertThat(portal.books().summary().dossiers()).isZero();
        assertThat(portal.books().summary().callsAboveRate()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"50, .x.x.x.x", "25, ...x...x", "75, .xxx.xxx", "100, xxxxxxxx"})
    void a_flapping_portal_fails_its_share_of_the_calls_evenly_spread(int percent, String pattern) {
        try (MockPortal flapping = MockPortal.start(PortalOptions.onFreePorts())) {
            Caller caller = Caller.loggedIn(flapping);
            caller.create(Synthetic.dossier());
            flapping.faults().add(Fault.flap(percent));

            List<String> seen = new ArrayList<>();
            for (int call = 0; call < pattern.length(); call++) {
                int status = caller.sync("True", Synthetic.dossier()).statusCode();
                seen.add(status == 200 ? "." : status == 503 ? "x" : "?");
            }
            assertThat(String.join("", seen)).isEqualTo(pattern);
            assertThat(flapping.books().summary().updatesApplied())
                    .isEqualTo(pattern.chars().filter(c -> c == '.').count());
        }
    }
}
