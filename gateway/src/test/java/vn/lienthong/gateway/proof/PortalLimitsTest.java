package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.FaultKind;

/** The Portal asks for patience, or answers only now and then. */
class PortalLimitsTest {

    private static final String DOSSIERS = "DongBoHoSoMC";

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.direct(data);
    }

    @AfterEach
    void heal() {
        stage.faults().clear();
        stage.lawHolds();
        assertThat(stage.books().summary().createsAppliedTwice()).isZero();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @ParameterizedTest
    @FaultRow(20)
    @ValueSource(strings = {"1200", "315360000", "date"})
    void the_time_that_the_portal_asks_for_is_waited_up_to_a_cap(String asked) {
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        String header = asked.equals("date")
                ? DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        stage.clock.instant().plusSeconds(1200).atOffset(ZoneOffset.UTC))
                : asked;
        SyntheticDossier dossier = stage.dossier();
        stage.faults()
                .add(Fault.tooManyRequests()
                        .retryAfter(header)
                        .onService(DOSSIERS)
                        .onDossier(dossier.code())
                        .times(1));
        Instant before = stage.clock.instant();

        String message = stage.gateway.accepted(dossier);
        stage.untilHappened(message, "UNAVAILABLE", 1);

        Instant next =
                Instant.parse(stage.gateway.message(message).at("/nextAttempt").asText());
        Duration wait = Duration.between(before, next);
        Duration expected = asked.equals("315360000") ? Duration.ofHours(1) : Duration.ofSeconds(1200);
        assertThat(wait).isBetween(expected.minusSeconds(2), expected.plusSeconds(2));
        stage.untilInTime(message, "DELIVERED");
    }

    @Test
    @FaultRow(25)
    void a_portal_that_answers_every_second_call_gets_no_storm_and_fresh_dossiers_pass() {
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        stage.faults().add(Fault.flap(50).onService(DOSSIERS));
        long failedBefore = failed();
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            messages.add(stage.gateway.accepted(stage.dossier()));
        }
        String fresh = stage.gateway.accepted(stage.dossier());
        for (String message : messages) {
            stage.untilInTime(message, "DELIVERED");
        }
        stage.untilInTime(fresh, "DELIVERED");

        assertThat(failed() - failedBefore).as("calls that failed").isLessThanOrEqualTo(2 * 31);
    }

    private static long failed() {
        return stage.books().summary().callsMetByFault().getOrDefault(FaultKind.FLAP, 0L);
    }
}
