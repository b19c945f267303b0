package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.RunningGateway.Answer;

/** A code that the catalogue of units does not have, and an operator who adds it. */
class MissingEntriesTest {

    private static final String UNKNOWN = "14467";
    private static final String ENTRY = "/api/v1/catalogues/PORTAL_UNIT/" + UNKNOWN;

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.direct(data);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    @FaultRow(58)
    void what_waits_for_a_code_is_shown_tried_added_and_released() {
        SyntheticDossier first = stage.dossier().handledBy(UNKNOWN);
        String parked = stage.gateway.accepted(first);
        String second = stage.gateway.accepted(stage.dossier().handledBy(UNKNOWN));
        stage.until(parked, "PARKED");
        stage.until(second, "PARKED");

        JsonNode missing =
                stage.gateway.operator("/api/v1/catalogues/missing").body().at("/missing/0");
        assertThat(missing.at("/code").asText()).isEqualTo(UNKNOWN);
        assertThat(missing.at("/parked").asInt()).isEqualTo(2);

        Answer would = stage.gateway.operate(ENTRY + "/forecast", "{\"value\": \"Xã Thử Nghiệm\"}");
        assertThat(would.body().toString()).contains("\"parked\":2", "\"looked\":2", "\"released\":2", "\"others\":[]");
        assertThat(stage.gateway.operator("/api/v1/catalogues/added").body().at("/added"))
                .isEmpty();
        assertThat(stage.gateway
                        .operate(ENTRY, "{\"value\": \"<script>\", \"reason\": \"Thử giá trị sai\"}")
                        .status())
                .isEqualTo(400);

        Answer added = stage.gateway.operate(
                ENTRY, "{\"value\": \"Xã Thử Nghiệm\", \"reason\": \"Bổ sung sau sáp nhập\", \"replay\": true}");
        assertThat(added.status()).as(added.body().toString()).isEqualTo(200);
        run(added.at("/job"));

        stage.until(parked, "DELIVERED");
        stage.until(second, "DELIVERED");
        assertThat(stage.books().dossier(first.code()).orElseThrow().toString()).contains("Xã Thử Nghiệm");
        assertThat(stage.gateway.operator("/api/v1/catalogues/missing").body().at("/missing"))
                .isEmpty();
        assertThat(stage.gateway
                        .operator("/api/v1/audit?act=catalogue.add")
                        .body()
                        .toString())
                .contains("PORTAL_UNIT " + UNKNOWN, "Xã Thử Nghiệm");

        String entry = added.at("/entry/id");
        stage.gateway.operate("/api/v1/catalogues/added/" + entry + "/end", "{\"reason\": \"Nhập nhầm mã\"}");
        String later = stage.gateway.accepted(stage.dossier().handledBy(UNKNOWN));
        stage.until(later, "PARKED");
        stage.lawHolds();
    }

    private static void run(String job) {
        String path = "/api/v1/replays/" + job;
        await().atMost(Stage.PATIENCE)
                .until(() -> stage.gateway.operator(path).at("/state").equals("READY"));
        stage.gateway.operate(path + "/run", "{}");
    }
}
