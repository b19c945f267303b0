package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.routes.message.Lane;

/** The world changes while messages wait: another address, another catalogue, an orderly end of the process. */
class WhileTheyWaitTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int MANY = 80;

    @TempDir
    Path data;

    @Test
    @FaultRow(44)
    void messages_that_wait_go_to_the_new_address_with_the_new_account_after_the_settings_changed() {
        SettableClock clock = new SettableClock(Stage.MORNING);
        List<String> messages = new ArrayList<>();
        try (MockPortal old = MockPortal.start(PortalOptions.onFreePorts());
                MockPortal moved = MockPortal.start(PortalOptions.onFreePorts().account("ninhbinh2", "synthetic-2"))) {
            old.faults().add(Fault.down());
            try (RunningGateway before = RunningGateway.start(data, old, clock)) {
                for (int i = 1; i <= 20; i++) {
                    messages.add(
                            before.accepted(SyntheticDossier.of("H42.14.5-250701-%04d".formatted(i), Stage.MORNING)));
                }
            }
            clock.advance(Duration.ofHours(1));
            try (RunningGateway after = RunningGateway.start(
                    data, moved, clock, "lienthong.npsp.username=ninhbinh2", "lienthong.npsp.password=synthetic-2")) {
                messages.forEach(it -> await().atMost(PATIENCE).until(() -> {
                    clock.advance(Duration.ofMinutes(1));
                    return after.state(it).equals("DELIVERED");
                }));
            }
            assertThat(old.books().summary().dossiers()).isZero();
            assertThat(moved.books().summary().dossiers()).isEqualTo(20);
        }
    }

    @Test
    @FaultRow(58)
    void dossiers_of_a_procedure_that_the_portal_does_not_know_yet_are_one_group_and_go_in_bulk_once_it_does() {
        try (Stage stage = Stage.direct(data)) {
            stage.portal.procedures().strict(true);
            List<String> messages = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                messages.add(stage.gateway.accepted(stage.dossier().procedure("1.999999", "Thủ tục mới ban hành")));
            }
            messages.forEach(it -> stage.until(it, "PARKED"));
            JsonNode groups = stage.gateway.operator("/api/v1/parked").body().at("/groups");
            assertThat(groups).hasSize(1);
            assertThat(groups.at("/0/count").asInt()).isEqualTo(12);

            stage.portal.procedures().strict(false);
            String job = stage.gateway
                    .operate(
                            "/api/v1/replays",
                            "{\"requestId\":\"%s\",\"what\":\"REPLAY\",\"fingerprint\":\"%s\",\"reason\":\"Cổng đã thêm\"}"
                                    .formatted(
                                            UUID.randomUUID(),
                                            groups.at("/0/fingerprint").asText()))
                    .at("/id");
            await().atMost(PATIENCE)
                    .until(
                            () -> stage.gateway
                                    .operator("/api/v1/replays/" + job)
                                    .at("/state"),
                            "READY"::equals);
            stage.gateway.operate("/api/v1/replays/" + job + "/run", "{}");

            messages.forEach(it -> stage.untilInTime(it, "DELIVERED"));
            stage.lawHolds();
        }
    }

    @Test
    @FaultRow(47)
    void a_process_that_is_asked_to_end_finishes_what_it_began_and_leaves_nothing_unknown() throws IOException {
        int port = FreePort.next();
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            portal.faults().add(Fault.slow(Duration.ofMillis(400)).onService("DongBoHoSoMC"));
            List<String> messages = new ArrayList<>();
            try (GatewayProcess gateway = patient(portal, port)) {
                gateway.awaitReadyOrDead();
                Operator operator = new Operator(gateway);
                operator.hold(Lane.NPSP);
                for (int i = 1; i <= MANY; i++) {
                    byte[] dossier = SyntheticDossier.of("H42.14.5-250701-%04d".formatted(i), Stage.MORNING)
                            .json();
                    messages.add(gateway.submit("/api/v1/dossiers", dossier)
                            .orElseThrow()
                            .at("/id")
                            .asText());
                }
                operator.release(Lane.NPSP);
                await().atMost(PATIENCE).until(() -> portal.books().summary().dossiers() > 4);
            }
            assertThat(portal.books().summary().dossiers()).isLessThan(MANY);
            try (GatewayProcess again = patient(portal, port)) {
                again.awaitReadyOrDead();
                for (String message : messages) {
                    await().atMost(PATIENCE).until(() -> state(again, message).equals("DELIVERED"));
                    assertThat(again.get("/api/v1/messages/" + message)
                                    .orElseThrow()
                                    .toString())
                            .doesNotContain("ANSWER_LOST", "LAPSED");
                }
            }
            assertThat(portal.books().summary().createsApplied()).isEqualTo(MANY);
            assertThat(portal.books().summary().updatesApplied()).isZero();
        }
    }

    /** On which no call is lost for being slow. */
    private GatewayProcess patient(MockPortal portal, int port) {
        return GatewayProcess.start(data, portal.baseUrl(), port, "", 0, GatewayProcess.PATIENT);
    }

    private static String state(GatewayProcess gateway, String message) {
        return gateway.get("/api/v1/messages/" + message)
                .map(it -> it.at("/state").asText())
                .orElse("");
    }
}
