package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.lienthong.gateway.api.DiskThatFillsUp;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.gateway.engine.UsableSpace;
import vn.lienthong.mock.npsp.Fault;

class DiskFullAtEveryDoorTest {

    private static final String PASSWORD = "synthetic-jms-01";
    private static final DiskThatFillsUp DISK = new DiskThatFillsUp();

    @TempDir
    private Path data;

    static class Disk {
        @Bean
        @Primary
        UsableSpace diskThatFillsUp() {
            return DISK;
        }
    }

    @Test
    @FaultRow(38)
    void nothing_is_taken_in_anywhere_what_was_accepted_goes_on_and_all_doors_open_again()
            throws IOException, JMSException {
        String url = "tcp://localhost:" + FreePort.next();
        try (Stage stage = Stage.with(
                        Disk.class,
                        data,
                        "lienthong.broker.listen=" + url,
                        "lienthong.access.origins.cu.facade.username=" + OldSystem.USER,
                        "lienthong.access.origins.cu.facade.password=" + OldSystem.PASSWORD,
                        "lienthong.access.origins.hangdoi.jms-user=hang-doi",
                        "lienthong.access.origins.hangdoi.jms-password=" + PASSWORD);
                QueueClient queue = new QueueClient(url, "hang-doi", PASSWORD, "hangdoi")) {
            OldSystem system = new OldSystem(stage.gateway.base());
            String session = system.session();
            stage.faults().add(Fault.refuseConnections());
            String before = stage.gateway.accepted(stage.dossier());

            DISK.leave(DiskThatFillsUp.GIGABYTE);
            untilOpen(stage, false);
            assertThat(stage.gateway.submit(stage.dossier()).status()).isEqualTo(503);
            OldSystem.Answer refused = system.sync(session, false, OldSystem.dossier(stage.newCode(), "2"));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("-1");
            assertThat(refused.message()).contains("đĩa");
            queue.send(queue.text("dossier", new String(stage.dossier().json(), StandardCharsets.UTF_8)));
            stage.faults().clear();
            stage.untilInTime(before, "DELIVERED");
            assertThat(queue.silent()).isTrue();

            DISK.leave(50 * DiskThatFillsUp.GIGABYTE);
            untilOpen(stage, true);
            JsonNode kept = QueueClient.json(queue.reply());
            assertThat(kept.path("accepted").asBoolean()).as(kept.toString()).isTrue();
            assertThat(stage.gateway.submit(stage.dossier()).status()).isEqualTo(202);
            stage.lawHolds();
        }
    }

    private static void untilOpen(Stage stage, boolean open) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(
                        stage.gateway.operator("/api/v1/doors").at("/open"))
                .isEqualTo(String.valueOf(open)));
    }
}
