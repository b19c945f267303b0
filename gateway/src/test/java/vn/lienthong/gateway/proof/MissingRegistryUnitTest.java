package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.cli.Terminal;
import vn.lienthong.gateway.cli.Terminal.Ran;
import vn.lienthong.mock.civilstatus.RegistrySwitch;

/** A commune that the registry knows by another code than its own, and an operator who says which, at the command line. */
class MissingRegistryUnitTest {

    private static final String UNKNOWN = "14359";
    private static final String KIND = "REGISTRY_UNIT";

    @TempDir
    static Path data;

    private static CivilStage stage;

    @BeforeAll
    static void open() {
        stage = CivilStage.start(data);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    @FaultRow(58)
    void what_the_registry_refuses_for_its_unit_is_shown_tried_mended_and_replayed() {
        stage.registry.switches().add(RegistrySwitch.unknownUnit(UNKNOWN));
        List<SyntheticCivil> dossiers = List.of(birth(), birth());
        List<String> messages = dossiers.stream().map(stage::accepted).toList();
        messages.forEach(it -> stage.until(it, "PARKED"));
        String other = stage.accepted(stage.dossier("birth"));
        stage.until(other, "DELIVERED");

        JsonNode missing =
                stage.gateway.operator("/api/v1/catalogues/missing").body().at("/missing");
        assertThat(missing).hasSize(1);
        assertThat(missing.at("/0/kind").asText() + " " + missing.at("/0/code").asText())
                .isEqualTo(KIND + " " + UNKNOWN);
        assertThat(typed(0, "catalogue").out()).contains(KIND, UNKNOWN);
        assertThat(new ConsoleForms(stage.gateway)
                        .page(RunningGateway.OPERATOR_KEY, "/console/work")
                        .body())
                .contains(UNKNOWN);

        assertThat(typed(0, "catalogue", "try", KIND, UNKNOWN, "14620").out()).contains("released", "2");
        assertThat(typed(3, "catalogue", "try", KIND, UNKNOWN, "<script>").err())
                .contains("mã đơn vị");
        assertThat(typed(3, "catalogue", "add", KIND, UNKNOWN, "!", "--reason", "Mã sai")
                        .err())
                .contains("mã đơn vị");
        JsonNode added = json("catalogue", "add", KIND, UNKNOWN, "14620", "--reason", "Mã theo công văn", "--replay");
        assertThat(typed(0, "catalogue", "added").out()).contains(KIND, UNKNOWN, "14620", "Mã theo công văn");
        run(added.at("/job").asText());
        messages.forEach(it -> stage.until(it, "DELIVERED"));

        dossiers.forEach(it ->
                assertThat(stage.held(it.code()).submissions()).as(it.code()).isEqualTo(1));
        assertThat(typed(0, "catalogue").out()).doesNotContain(UNKNOWN);
        assertThat(stage.gateway
                        .operator("/api/v1/audit?act=catalogue.add")
                        .body()
                        .toString())
                .contains(KIND + " " + UNKNOWN, "14620");

        String entry = added.at("/entry/id").asText();
        assertThat(typed(0, "catalogue", "end", entry, "--reason", "Nhập nhầm mã")
                        .out())
                .contains(UNKNOWN);
        assertThat(typed(3, "catalogue", "end", entry, "--reason", "Nhập nhầm mã")
                        .err())
                .isNotBlank();
        String later = stage.accepted(birth());
        stage.until(later, "PARKED");
        stage.lawHolds();
    }

    private static SyntheticCivil birth() {
        return stage.dossier("birth").with("/registryUnit", UNKNOWN);
    }

    private static void run(String job) {
        String path = "/api/v1/replays/" + job;
        await().atMost(Stage.PATIENCE)
                .until(() -> stage.gateway.operator(path).at("/state").equals("READY"));
        stage.gateway.operate(path + "/run", "{}");
    }

    private static JsonNode json(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = "--json";
        try {
            return new ObjectMapper().readTree(typed(0, all).out());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Ran typed(int exitCode, String... words) {
        Ran ran = new Terminal(stage.gateway.base(), Map.of("LIENTHONG_KEY", RunningGateway.OPERATOR_KEY)).type(words);
        assertThat(ran.exitCode())
                .as("%s: %s%s", List.of(words), ran.err(), ran.out())
                .isEqualTo(exitCode);
        return ran;
    }
}
