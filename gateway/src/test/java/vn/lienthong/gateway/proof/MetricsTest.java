package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import vn.lienthong.mock.npsp.Fault;

/** What Prometheus is shown on the management port is what the API says. */
class MetricsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void the_metrics_are_the_figures_of_the_ledger_and_name_nobody(@TempDir Path data) throws Exception {
        try (Stage stage = Stage.direct(data, "management.server.port=0")) {
            stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
            SyntheticDossier refused = stage.dossier();
            stage.faults()
                    .add(Fault.businessRefusal("MaHoSo", java.util.List.of(refused.code()), "-1", "Thiếu thành phần"));
            stage.until(stage.gateway.accepted(refused), "PARKED");
            stage.gateway.operate("/api/v1/lanes/NPSP/hold", "{\"reason\": \"thử nghiệm\"}");
            stage.gateway.accepted(stage.dossier());

            Map<String, Double> metrics = metrics(stage);

            JsonNode law = stage.gateway.operator("/api/v1/law").body().at("/lanes/0");
            for (String state : new String[] {"waiting", "parked", "delivered", "unknown", "superseded"}) {
                assertThat(metrics)
                        .containsEntry(
                                "lienthong_messages{lane=\"NPSP\",state=\"" + state.toUpperCase(java.util.Locale.ROOT)
                                        + "\"}",
                                law.at("/" + state).asDouble());
            }
            assertThat(law.at("/waiting").asInt()).isEqualTo(1);
            assertThat(metrics)
                    .containsEntry(
                            "lienthong_receipts{lane=\"NPSP\"}",
                            law.at("/receipts").asDouble())
                    .containsEntry("lienthong_parked{cause=\"REFUSED\",lane=\"NPSP\"}", 1.0)
                    .containsEntry("lienthong_law_difference{lane=\"NPSP\"}", 0.0)
                    .containsEntry("lienthong_law_torn{lane=\"NPSP\"}", 0.0)
                    .containsEntry("lienthong_lane_held{lane=\"NPSP\"}", 1.0)
                    .containsEntry("lienthong_lane_open{lane=\"NPSP\"}", 0.0)
                    .containsEntry("lienthong_lane_stopped{lane=\"NPSP\"}", 0.0);
            assertThat(metrics.keySet()).noneMatch(it -> it.contains(refused.code()));
        }
    }

    @Test
    void on_the_management_port_only_health_is_open(@TempDir Path data) throws Exception {
        try (Stage stage = Stage.direct(data, "management.server.port=0")) {
            assertThat(get(stage, "/actuator/health", "").statusCode()).isEqualTo(200);
            assertThat(get(stage, "/actuator/prometheus", "").statusCode()).isEqualTo(401);
            assertThat(get(stage, "/actuator/prometheus", RunningGateway.ORIGIN_KEY)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(get(stage, "/actuator/prometheus", RunningGateway.OPERATOR_KEY)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(stage.gateway.operator("/actuator/prometheus").status())
                    .as("on the port of the API")
                    .isEqualTo(404);
        }
    }

    private static Map<String, Double> metrics(Stage stage) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(stage, "/actuator/prometheus", RunningGateway.OPERATOR_KEY);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body()
                .lines()
                .filter(it -> it.startsWith("lienthong_"))
                .collect(Collectors.toMap(
                        it -> it.substring(0, it.lastIndexOf(' ')),
                        it -> Double.valueOf(it.substring(it.lastIndexOf(' ') + 1))));
    }

    private static HttpResponse<String> get(Stage stage, String path, String key)
            throws IOException, InterruptedException {
        String port = stage.gateway.bean(Environment.class).getProperty("local.management.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return HTTP.send(
                (key.isEmpty() ? request : request.header("Authorization", "Bearer " + key)).build(),
                BodyHandlers.ofString());
    }
}
