package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.FaultKind;

/** The Portal down, hiding behind a page, refusing, forgetting its sessions. */
class PortalTroubleTest {

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.direct(data, "lienthong.npsp.answers.retryable-codes=-99");
    }

    @AfterEach
    void heal() {
        stage.faults().clear();
        await().atMost(Stage.PATIENCE).until(() -> {
            stage.clock.advance(Duration.ofMinutes(10));
            return stage.gateway
                            .operator("/api/v1/law")
                            .body()
                            .at("/total/waiting")
                            .asInt()
                    == 0;
        });
        stage.lawHolds();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    @FaultRow(5)
    void a_refused_connection_is_certainly_not_sent() {
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        List<String> messages = new ArrayList<>();
        try (Outage outage = new Outage(stage)) {
            for (int i = 0; i < 12; i++) {
                messages.add(stage.gateway.accepted(stage.dossier()));
            }
            await().atMost(Stage.PATIENCE).until(() -> stage.gateway
                    .operator("/api/v1/lanes/NPSP")
                    .at("/status")
                    .equals("PAUSED"));
            assertThat(stage.gateway
                            .operator("/api/v1/law")
                            .body()
                            .at("/total/unknown")
                            .asInt())
                    .isZero();
        }
        for (String message : messages) {
            assertThat(stage.untilInTime(message, "DELIVERED")).doesNotContain("ANSWER_LOST");
        }
    }

    @Test
    @FaultRow(13)
    void a_refusal_within_a_200_parks_with_the_portals_words_and_is_never_delivered() {
        String business = refusedWith("-1", "Thiếu thành phần hồ sơ bắt buộc");
        String unmapped = refusedWith("777", "Mã lỗi lạ");

        stage.until(business, "PARKED");
        stage.until(unmapped, "PARKED");

        assertThat(stage.gateway.message(business).toString()).contains("REFUSED", "Thiếu thành phần hồ sơ bắt buộc");
        assertThat(stage.gateway.message(unmapped).toString()).contains("UNMAPPED_CODE", "777");
    }

    @Test
    @FaultRow(13)
    void a_refusal_whose_code_means_not_now_waits() {
        String message = refusedWith("-99", "Hệ thống bận");

        stage.untilHappened(message, "UNAVAILABLE", 1);
        assertThat(stage.gateway.state(message)).isEqualTo("WAITING");
        stage.faults().clear();
        stage.untilInTime(message, "DELIVERED");
    }

    @Test
    @FaultRow(16)
    void an_answer_about_another_dossier_parks_and_is_not_tried_again() {
        SyntheticDossier dossier = stage.dossier();
        stage.faults().add(Fault.wrongCodeInAnswer().onService("DongBoHoSoMC").onDossier(dossier.code()));

        String message = stage.gateway.accepted(dossier);

        assertThat(stage.until(message, "PARKED")).containsExactly("ACCEPTED", "CLAIMED", "PARKED");
        assertThat(stage.gateway.message(message).at("/cause/name").asText()).isEqualTo("MISROUTED");
    }

    @Test
    @FaultRow(14)
    void a_maintenance_page_with_200_is_an_outage_and_its_beginning_is_kept() {
        stage.faults().add(Fault.maintenancePage());
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            messages.add(stage.gateway.accepted(stage.dossier()));
        }
        await().atMost(Stage.PATIENCE).until(() -> stage.gateway
                .operator("/api/v1/lanes/NPSP")
                .at("/status")
                .equals("PAUSED"));

        String tried = messages.stream()
                .filter(it -> stage.gateway.timeline(it).contains("UNAVAILABLE"))
                .findFirst()
                .orElseThrow();
        assertThat(stage.gateway.state(tried)).isEqualTo("WAITING");
        assertThat(stage.gateway.message(tried).toString().toLowerCase(java.util.Locale.ROOT))
                .contains("html");
        stage.faults().clear();
        for (String message : messages) {
            stage.untilInTime(message, "DELIVERED");
        }
        assertThat(stage.books().summary().createsAppliedTwice()).isZero();
    }

    @Test
    void while_the_portal_is_down_a_single_trial_asks_for_all_and_no_budget_is_spent() {
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        stage.faults().add(Fault.down());
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            messages.add(stage.gateway.accepted(stage.dossier()));
        }
        await().atMost(Stage.PATIENCE).until(() -> stage.gateway
                .operator("/api/v1/lanes/NPSP")
                .at("/status")
                .equals("PAUSED"));
        for (int day = 0; day < 5; day++) {
            long trials = trials();
            stage.clock.advance(Duration.ofDays(1));
            await().atMost(Stage.PATIENCE).until(() -> {
                stage.clock.advance(Duration.ofMinutes(10));
                return trials() > trials;
            });
        }
        assertThat(stage.gateway
                        .operator("/api/v1/law")
                        .body()
                        .at("/total/parked")
                        .asInt())
                .isZero();

        stage.faults().clear();
        stage.clock.advance(Duration.ofHours(1));
        for (String message : messages) {
            stage.untilInTime(message, "DELIVERED");
        }
    }

    @Test
    @FaultRow(18)
    void an_expired_session_is_renewed_once_for_all_and_costs_no_retry() {
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        long logins = stage.books().summary().logins();
        stage.faults().expireSessions();

        List<String> messages = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            messages.add(stage.gateway.accepted(stage.dossier()));
        }

        for (String message : messages) {
            assertThat(stage.until(message, "DELIVERED")).containsExactly("ACCEPTED", "CLAIMED", "DELIVERED");
        }
        assertThat(stage.books().summary().logins()).isEqualTo(logins + 1);
    }

    @Test
    @FaultRow(19)
    void an_account_that_the_portal_refuses_holds_everything_and_parks_nothing() {
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        stage.faults().add(Fault.loginRefused());
        stage.faults().expireSessions();

        String message = stage.gateway.accepted(stage.dossier());
        stage.untilHappened(message, "UNAVAILABLE", 1);

        assertThat(stage.gateway.operator("/api/v1/lanes/NPSP").at("/status")).isEqualTo("PAUSED");
        assertThat(stage.gateway.state(message)).isEqualTo("WAITING");
        stage.faults().clear();
        stage.untilInTime(message, "DELIVERED");
    }

    private static String refusedWith(String code, String words) {
        SyntheticDossier dossier = stage.dossier();
        stage.faults().add(Fault.businessRefusal("MaHoSo", List.of(dossier.code()), code, words));
        return stage.gateway.accepted(dossier);
    }

    private static long trials() {
        return stage.books().summary().callsMetByFault().getOrDefault(FaultKind.DOWN, 0L);
    }

    /** The Portal's port closed, for as long as this is open. */
    private record Outage(Stage stage, String fault) implements AutoCloseable {
        Outage(Stage stage) {
            this(stage, stage.faults().add(Fault.refuseConnections()).id());
        }

        @Override
        public void close() {
            stage.faults().remove(fault);
        }
    }
}
