package vn.lienthong.mock.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mock.SettableClock;

@Timeout(30)
class MockProvinceTest {
    private final SettableClock clock = new SettableClock();
    private final MockProvince province =
            MockProvince.start(ProvinceOptions.onFreePorts().clock(clock).secret("bí mật thử"));
    private final Sender sender = new Sender(province, "bí mật thử");

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void a_signed_notice_is_taken_with_all_that_it_says() {
        String id = UUID.randomUUID().toString();

        assertThat(send(Sender.notice(id, "M1", "PARKED", 1)).statusCode()).isEqualTo(200);

        assertThat(province.notices().taken()).singleElement().satisfies(notice -> {
            assertThat(notice.notice()).isEqualTo(id);
            assertThat(notice.what()).isEqualTo(What.PARKED);
            assertThat(notice.at()).isEqualTo(Instant.parse("2026-03-15T01:59:00Z"));
            assertThat(notice.body().path("title").textValue()).isEqualTo("Hồ sơ cần sửa");
        });
        assertThat(province.notices().of("000.00.01.H42-260315-0001")).hasSize(1);
        assertThat(province.notices().of("another")).isEmpty();
    }

    @Test
    void the_same_notice_again_is_a_repeat_and_answered_alike() {
        String id = UUID.randomUUID().toString();
        send(Sender.notice(id, "M1", "PARKED", 1));

        assertThat(send(Sender.notice(id, "M1", "PARKED", 1)).statusCode()).isEqualTo(200);
        send(Sender.notice(id, "M1", "DELIVERED", 1));

        NoticeSummary books = province.notices().summary();
        assertThat(books.received()).isEqualTo(3);
        assertThat(books.taken()).isEqualTo(1);
        assertThat(books.repeats()).isEqualTo(2);
        assertThat(books.repeatsThatDiffer()).isEqualTo(1);
    }

    @Test
    void the_newest_notice_of_a_message_is_the_one_with_the_highest_number_whatever_came_last() {
        send(Sender.notice(UUID.randomUUID().toString(), "M1", "DELIVERED", 3));
        send(Sender.notice(UUID.randomUUID().toString(), "M1", "PARKED", 2));
        send(Sender.notice(UUID.randomUUID().toString(), "M2", "CANCELLED", 1));

        assertThat(province.notices().newest("M1").orElseThrow().what()).isEqualTo(What.DELIVERED);
        assertThat(province.notices().newest("M3")).isEmpty();
        assertThat(province.notices().summary().outOfOrder()).isEqualTo(1);
        assertThat(province.notices().summary().messages()).isEqualTo(2);
        assertThat(province.notices().summary().takenByWhat())
                .isEqualTo(Map.of(What.DELIVERED, 1L, What.PARKED, 1L, What.CANCELLED, 1L));
    }

    @Test
    void a_signature_by_another_secret_or_over_another_body_is_refused() {
        String body = Sender.notice(UUID.randomUUID().toString(), "M1", "PARKED", 1);

        assertThat(new Sender(province, "đoán").send(clock.instant(), body).statusCode())
                .isEqualTo(401);
        assertThat(sender.post(sender.header(clock.instant(), body), body + " ").statusCode())
                .isEqualTo(401);
        assertThat(province.notices().summary().refusedSignatures()).isEqualTo(2);
        assertThat(province.notices().taken()).isEmpty();
        assertThat(province.notices().objections())
                .extracting(Objection::status)
                .containsExactly(401, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1=00", "t=1773540000", "t=1773540000,v1=00", "t=x,v1=00", "t=1,v1=zz,t=2"})
    void a_signature_in_another_form_is_refused(String header) {
        assertThat(sender.post(header, "{}").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"-301, 401", "-300, 200", "0, 200", "300, 200", "301, 401"})
    void a_signature_holds_for_five_minutes_by_the_clock_of_the_province(long seconds, int status) {
        String body = Sender.notice(UUID.randomUUID().toString(), "M1", "PARKED", 1);

        assertThat(sender.send(clock.instant().plusSeconds(seconds), body).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"number\":1 | \"number\":\"1\" | /number: must be a whole number",
                "\"number\":1 | \"number\":0 | /number: must be a whole number",
                "PARKED | LOST | /what: must be one of",
                "\"message\":\"M1\" | \"message\":\"\" | /message: must not be empty",
                "\"message\" | \"mesage\" | /message: is missing",
                "\"dossier\" | \"message\" | Duplicate field",
                "2026-03-15T01:59:00Z | 20260315015900 | /at: must be a moment",
                "11111111- | 1- | /notice: must be a UUID"
            })
    void a_body_that_breaks_the_contract_is_refused_with_every_reason(String right, String wrong, String reason) {
        String body = Sender.notice("11111111-2222-4333-8444-555555555555", "M1", "PARKED", 1);

        HttpResponse<String> answer = send(body.replaceFirst(right, wrong));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
        assertThat(province.notices().summary().malformed()).isEqualTo(1);
    }

    @Test
    void only_posts_to_notices_are_taken() {
        HttpRequest get = HttpRequest.newBuilder(province.noticesUrl()).build();
        HttpRequest other = HttpRequest.newBuilder(province.noticesUrl().resolve("/notice"))
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertThat(Sender.call(get).statusCode()).isEqualTo(405);
        assertThat(Sender.call(other).statusCode()).isEqualTo(404);
    }

    @Test
    void a_province_that_is_down_or_refuses_or_points_elsewhere_takes_nothing() {
        province.faults().add(ProvinceFault.down("120").times(1));
        province.faults().add(ProvinceFault.redirect().times(1));
        province.faults().add(ProvinceFault.refuse().times(1));

        HttpResponse<String> down = sendOne();
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.headers().firstValue("Retry-After")).contains("120");
        HttpResponse<String> redirect = sendOne();
        assertThat(redirect.statusCode()).isEqualTo(307);
        assertThat(redirect.headers().firstValue("Location").orElse("")).endsWith("/elsewhere");
        assertThat(sendOne().statusCode()).isEqualTo(422);
        assertThat(province.notices().taken()).isEmpty();
        assertThat(province.notices().summary().redirectsFollowed()).isZero();
        assertThat(sendOne().statusCode()).isEqualTo(200);
    }

    @Test
    void who_follows_the_redirect_is_counted() {
        Sender.call(HttpRequest.newBuilder(province.noticesUrl().resolve("/elsewhere"))
                .build());

        assertThat(province.notices().summary().redirectsFollowed()).isEqualTo(1);
    }

    @Test
    void a_lost_or_late_answer_hides_a_notice_that_was_taken() {
        province.faults().add(ProvinceFault.answerLost().times(1));
        assertThatThrownBy(this::sendOne).hasRootCauseInstanceOf(IOException.class);
        assertThat(province.notices().taken()).hasSize(1);

        province.faults().add(ProvinceFault.slow(Duration.ofMillis(300)).times(1));
        long started = System.nanoTime();
        assertThat(sendOne().statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(290));
        assertThat(province.notices().summary().callsMetByFault())
                .isEqualTo(Map.of(ProvinceFaultKind.ANSWER_LOST, 1L, ProvinceFaultKind.SLOW, 1L));
    }

    private HttpResponse<String> sendOne() {
        return send(
                Sender.notice(UUID.randomUUID().toString(), UUID.randomUUID().toString(), "DELIVERED", 1));
    }

    private HttpResponse<String> send(String body) {
        return sender.send(clock.instant(), body);
    }
}
