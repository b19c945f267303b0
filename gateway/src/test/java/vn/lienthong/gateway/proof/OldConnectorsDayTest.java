package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.mock.client.Habit;
import vn.lienthong.mock.client.OldConnector;
import vn.lienthong.mock.client.RelayClient;
import vn.lienthong.mock.client.SentDossier;
import vn.lienthong.mock.client.Told;
import vn.lienthong.mock.npsp.BooksSummary;
import vn.lienthong.mock.npsp.Fault;

/** Connectors written from the contract alone go through their day against the gateway, unchanged but for one address. */
class OldConnectorsDayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORGANISATION = "000.00.00.H42";

    @TempDir
    private Path data;

    private Stage stage;

    @BeforeEach
    void start() {
        stage = Stage.direct(
                data,
                "lienthong.access.origins.cu.facade.username=" + OldSystem.USER,
                "lienthong.access.origins.cu.facade.password=" + OldSystem.PASSWORD);
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void a_day_of_creates_updates_progress_an_expired_session_and_an_outage() {
        OldConnector connector = new OldConnector(settings(OldSystem.XROAD));
        OldConnector careless =
                new OldConnector(settings(OldSystem.VXP).habits(Habit.CARELESS, Habit.DSTCODE_IN_QUERY));
        List<String> codes = new ArrayList<>();

        for (int i = 0; i < 3; i++) {
            codes.add(created(connector));
            codes.add(created(careless));
        }
        stage.clock.advance(Duration.ofMinutes(31));
        stage.faults().add(Fault.refuseConnections());
        codes.add(created(connector));
        codes.forEach(code -> accepted(connector.send(dossier(code, "4"))));
        stage.faults().clear();
        codes.forEach(code -> assertThat(
                        connector.sendProgress(List.of(progress(code, "Thẩm tra"), progress(code, "Trình ký"))))
                .allMatch(Told::succeeded));
        codes.forEach(code -> accepted(careless.send(dossier(code, "4"))));

        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(codes)
                    .allSatisfy(code -> assertThat(stage.books().dossier(code)).hasValueSatisfying(it -> {
                        assertThat(it.payload().path("TrangThaiHoSo").asText()).isEqualTo("4");
                        assertThat(it.progress()).hasSize(3);
                    }));
        });
        BooksSummary books = stage.books().summary();
        assertThat(books.dossiers()).isEqualTo(codes.size());
        assertThat(books.createsApplied()).isEqualTo(codes.size());
        assertThat(books.createsAppliedTwice()).isZero();
        assertThat(books.progressRowsApplied()).isEqualTo(3L * codes.size());
        assertThat(books.progressRowsAppliedTwice()).isZero();
        assertThat(books.malformedRequests()).isZero();
        assertThat(connector.journal())
                .extracting(Told::service)
                .filteredOn("login"::equals)
                .hasSizeGreaterThan(1);
        assertThat(connector.lookUp(codes.get(0))).containsEntry("TRANGTHAIHOSO", "4");
        stage.lawHolds();
    }

    @Test
    @FaultRow(8)
    void what_is_sent_again_after_a_time_out_is_one_message() throws Exception {
        OldConnector connector = new OldConnector(settings(OldSystem.XROAD).timeout(Duration.ofSeconds(2)));
        String first = created(connector);
        String code = stage.newCode();
        CompletableFuture<SentDossier> sent;

        try (Connection busy = stage.gateway.bean(DataSource.class).getConnection();
                Statement lock = busy.createStatement()) {
            busy.setAutoCommit(false);
            lock.execute("LOCK TABLE receipt IN ACCESS EXCLUSIVE MODE");
            sent = CompletableFuture.supplyAsync(() -> connector.send(dossier(code, "2")));
            await().atMost(Stage.PATIENCE)
                    .until(() -> connector.journal().stream().anyMatch(it -> !it.answered()));
            busy.rollback();
        }

        accepted(sent.join());
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() ->
                        assertThat(stage.books().summary().createsApplied()).isEqualTo(2));
        assertThat(first).isNotEqualTo(code);
        assertThat(stage.books().summary().createsAppliedTwice()).isZero();
        stage.lawHolds();
    }

    @Test
    void a_relays_connector_goes_through_its_day_too() {
        RelayClient relay = new RelayClient(RelayClient.Settings.of(
                address("/relay/create"),
                address("/relay/update"),
                address("/relay/progress"),
                OldSystem.USER,
                OldSystem.PASSWORD,
                ORGANISATION));
        String code = stage.newCode();

        accepted(relay.send(dossier(code, "2")));
        accepted(relay.send(dossier(code, "2")));
        accepted(relay.update(dossier(code, "4")));
        assertThat(relay.sendProgress(List.of(progress(code, "Thẩm tra")))).allMatch(Told::succeeded);

        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(stage.books().dossier(code)).hasValueSatisfying(it -> assertThat(
                                it.payload().path("TrangThaiHoSo").asText())
                        .isEqualTo("4")));
        assertThat(stage.books().summary().createsApplied()).isEqualTo(1);
        stage.lawHolds();
    }

    private String created(OldConnector connector) {
        String code = stage.newCode();
        accepted(connector.send(dossier(code, "2")));
        return code;
    }

    private static void accepted(SentDossier sent) {
        assertThat(sent.accepted()).as(sent.toString()).isTrue();
    }

    private OldConnector.Settings settings(String prefix) {
        return OldConnector.Settings.of(address(prefix), OldSystem.USER, OldSystem.PASSWORD, ORGANISATION);
    }

    private URI address(String path) {
        return stage.gateway.base().resolve(path);
    }

    private static Map<String, Object> dossier(String code, String status) {
        return plain(OldSystem.dossier(code, status));
    }

    private static Map<String, Object> progress(String code, String content) {
        return plain(OldSystem.progressRow(code, content));
    }

    private static Map<String, Object> plain(ObjectNode row) {
        return JSON.convertValue(row, new TypeReference<>() {});
    }
}
