package vn.lienthong.mock.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.mock.SettableClock;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.line.LineFaultKind;

class RegistryLineTest {
    private static final String SUBMIT = "/apiLienThongKSKT/1.0/nhanHoSoDKHT";

    private final SettableClock clock = new SettableClock();
    private final MockRegistry registry =
            MockRegistry.start(RegistryOptions.onFreePorts().clock(clock));
    private final BusCaller province = BusCaller.withToken(registry);

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void while_it_is_down_nothing_is_taken_and_tokens_are_refused_too() {
        registry.faults().add(LineFault.down().retryAfter("120").lasting(Duration.ofMinutes(5)));

        HttpResponse<String> down = submit(1);
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.headers().firstValue("Retry-After")).hasValue("120");
        assertThat(province.askToken("lienthong", "synthetic-only").statusCode())
                .isEqualTo(503);
        assertThat(registry.books().registrations()).isEmpty();

        clock.advance(Duration.ofMinutes(5));
        assertThat(submit(1).statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_in_the_place_of_an_answer_takes_nothing() {
        registry.faults().add(LineFault.maintenancePage().times(1));

        assertThat(submit(1).headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(registry.books().registrations()).isEmpty();
    }

    @Test
    void a_reset_before_the_commit_takes_nothing_and_one_after_it_has_taken() {
        registry.faults().add(LineFault.resetBeforeCommit().times(1));
        assertThatThrownBy(() -> submit(1)).isInstanceOf(UncheckedIOException.class);
        assertThat(registry.books().registrations()).isEmpty();

        registry.faults().add(LineFault.answerLost().times(1));
        assertThatThrownBy(() -> submit(1)).isInstanceOf(UncheckedIOException.class);
        assertThat(registry.books().registrations()).hasSize(1);
    }

    @Test
    void half_an_answer_no_answer_and_an_error_may_come_after_the_commit() {
        registry.faults().add(LineFault.truncatedAnswer().times(1));
        assertThat(submit(1).body()).startsWith("{").doesNotEndWith("}");
        registry.faults().add(LineFault.emptyAnswer().times(1));
        assertThat(submit(2).body()).isEmpty();
        registry.faults().add(LineFault.serverError(502).committed(true).times(1));
        assertThat(submit(3).statusCode()).isEqualTo(502);

        assertThat(registry.books().registrations()).hasSize(3);
    }

    @Test
    void an_answer_may_name_another_dossier() {
        submit(1);
        registry.faults().add(LineFault.wrongCodeInAnswer().onOperation("LayKetQua"));

        assertThat(province.item("LTKS", CivilSamples.code(1))
                        .path("maHoSoMCDT")
                        .asText())
                .isEqualTo("H42.129-260315-0009");
    }

    @Test
    void a_fresh_token_may_be_said_to_have_expired() {
        registry.faults().add(LineFault.tokenExpired().times(1));

        assertThat(submit(1).statusCode()).isEqualTo(401);
        assertThat(submit(1).statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_may_be_slow_and_a_fault_may_be_for_one_dossier() {
        registry.faults().add(LineFault.slow(Duration.ofMillis(300)).onCode(CivilSamples.code(2)));
        long before = System.nanoTime();

        submit(2);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(registry.books().summary().callsMetByFault()).containsEntry(LineFaultKind.SLOW, 1L);
        submit(3);
        assertThat(registry.books().summary().callsMetByFault()).containsEntry(LineFaultKind.SLOW, 1L);
    }

    @Test
    void of_a_hundred_calls_as_many_fail_as_it_is_told() {
        registry.faults().add(LineFault.flap(30));

        long failed = IntStream.range(0, 20)
                .filter(number -> submit(number).statusCode() == 503)
                .count();

        assertThat(failed).isEqualTo(6);
    }

    @Test
    void nothing_listens_while_connections_are_refused() {
        registry.faults().add(LineFault.refuseConnections());
        assertThatThrownBy(() -> submit(1)).isInstanceOf(UncheckedIOException.class);

        registry.faults().clear();

        assertThat(submit(1).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = LineFaultKind.class,
            names = {"SLOW", "SLOW_TRICKLE"})
    void what_waits_needs_to_know_how_long(LineFaultKind kind) {
        assertThatThrownBy(() -> new LineFault(kind, null, null, null, null, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("delay");
    }

    private HttpResponse<String> submit(int number) {
        return province.post(SUBMIT, CivilSamples.birth(number).toString());
    }
}
