package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each lane is compared at its time of the night by itself, once. */
class ReconcileAtNightTest {

    private static final String RUNS = "/api/v1/reconciliations";
    private static final Instant TWO_AT_NIGHT = Instant.parse("2025-07-01T19:00:00Z");

    @Test
    @FaultRow(27)
    void each_lane_once_and_what_the_registry_does_not_know_any_more_is_left_to_a_person(@TempDir Path data) {
        try (CivilStage stage = CivilStage.start(
                data,
                "lienthong.reconcile.at=02:00",
                "lienthong.reconcile.days=2",
                "lienthong.reconcile.lanes=NPSP,CIVIL_STATUS",
                "lienthong.rounds.reconcile=50ms",
                "lienthong.rounds.reconcile-nights=50ms")) {
            SyntheticCivil dossier = stage.dossier("birth");
            stage.until(stage.accepted(dossier), "DELIVERED");
            String code = stage.registry.books().registrations().get(0).code();
            stage.registry.books().forget();
            assertThat(runs(stage)).as("before its time").isEmpty();

            stage.clock.advance(Duration.between(stage.clock.instant(), TWO_AT_NIGHT));
            await().atMost(CivilStage.PATIENCE).until(() -> {
                stage.clock.advance(Duration.ofSeconds(20));
                List<JsonNode> runs = runs(stage);
                return runs.size() == 2
                        && runs.stream().allMatch(it -> it.at("/state").asText().equals("DONE"));
            });
            JsonNode civil = of("CIVIL_STATUS", stage);
            assertThat(civil.at("/who").asText()).isEqualTo("schedule");
            assertThat(civil.at("/from").asText()).isEqualTo("2025-06-30");
            assertThat(civil.at("/to").asText()).isEqualTo("2025-07-01");
            JsonNode found = stage.gateway
                    .operator(RUNS + "/" + civil.at("/id").asText() + "/differences")
                    .body()
                    .at("/differences/0");
            assertThat(found.at("/code").asText()).isEqualTo(code);
            assertThat(found.at("/kind").asText()).isEqualTo("MISSING");
            assertThat(found.at("/why").asText())
                    .as("a second submission may be a second registration")
                    .isEqualTo("SECOND_ACT");
            assertThat(of("NPSP", stage).at("/outcome").asText()).isEqualTo("EQUAL");

            stage.clock.advance(Duration.ofHours(1));
            await().during(Duration.ofMillis(500))
                    .atMost(CivilStage.PATIENCE)
                    .until(() -> runs(stage).size() == 2);
            stage.lawHolds();
        }
    }

    private static JsonNode of(String lane, CivilStage stage) {
        return runs(stage).stream()
                .filter(it -> it.at("/lane").asText().equals(lane))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> runs(CivilStage stage) {
        List<JsonNode> runs = new ArrayList<>();
        stage.gateway.operator(RUNS).body().at("/reconciliations").forEach(runs::add);
        return runs;
    }
}
