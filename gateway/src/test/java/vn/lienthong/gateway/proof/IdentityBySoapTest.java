package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.mock.identity.IdentityOptions;
import vn.lienthong.mock.identity.MockIdentity;
import vn.lienthong.mock.identity.Person;

/** The service itself is asked by SOAP, with its digest, past the service bus. */
class IdentityBySoapTest {

    private static final String NUMBER = "999185000001";

    @Test
    void the_service_takes_our_envelope_and_digest_and_a_clock_that_is_wrong_stops_the_asking(@TempDir Path data) {
        Clock standing = Clock.fixed(Stage.MORNING, ZoneOffset.UTC);
        try (MockIdentity service = MockIdentity.start(
                        IdentityOptions.onFreePorts().people(0).clock(standing));
                Stage stage = Stage.direct(
                        data,
                        "lienthong.identity.base-url=" + service.serviceUrl(),
                        "lienthong.identity.wire=SOAP",
                        "lienthong.identity.officer=canbo-tinh",
                        "lienthong.identity.service.user=ninhbinh",
                        "lienthong.identity.service.secret=synthetic-only",
                        "lienthong.identity.service.x-road-client=VN/GOV/000.00.00.H42/lienthong",
                        "lienthong.identity.service.api-key=synthetic-key",
                        "lienthong.identity.calls.total-deadline=3s")) {
            service.people()
                    .add(Person.of(NUMBER, "Đặng", "Thị", "Hòa", "1985", 2).wholeNameInGiven());
            RunningGateway.Answer match = check(stage, NUMBER, "1985");
            assertThat(match.at("/verdict")).isEqualTo("MATCH");
            assertThat(service.books().judgements()).isEmpty();

            stage.clock.advance(Duration.ofMinutes(10));
            assertThat(check(stage, "999185000002", "1985").status()).isEqualTo(503);
            assertThat(service.books().judgements()).singleElement().satisfies(it -> assertThat(it.reasons())
                    .anyMatch(reason -> reason.startsWith("header:Timestamp")));
            assertThat(stage.gateway.operator("/api/v1/lanes/IDENTITY").body().toString())
                    .contains("does not admit us");
        }
    }

    private static RunningGateway.Answer check(Stage stage, String number, String birth) {
        String json = """
                {"number":"%s","name":"Đặng Thị Hoà","birthDate":"%s","officer":"a","purpose":"tiếp nhận hồ sơ"}
                """.formatted(number, birth);
        return stage.gateway.operate("/api/v1/identity/checks", json);
    }
}
