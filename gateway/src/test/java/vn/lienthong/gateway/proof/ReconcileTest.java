package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.cli.Terminal;
import vn.lienthong.gateway.cli.Terminal.Ran;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.gateway.reconcile.Deaths;
import vn.lienthong.mock.npsp.Fault;

/** What the Portal, the province and the ledger have of the same dossiers is compared, and healed where that may be. */
class ReconcileTest {

    private static final String DAY = "2025-07-01";
    private static final String RUNS = "/api/v1/reconciliations";

    private static Stage stage;

    @BeforeAll
    static void start(@TempDir Path data) {
        stage = Stage.with(
                Deaths.class,
                data,
                "lienthong.reconcile.per-second=500",
                "lienthong.reconcile.pause=100ms",
                "lienthong.rounds.reconcile=50ms");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @AfterEach
    void well() {
        Deaths.come(0, 0);
        stage.faults().clear();
    }

    @Test
    @FaultRow({4, 27})
    void what_the_portal_lost_is_found_named_and_healed_and_the_second_comparison_says_so() {
        String same = delivered("RECEIVED");
        String behind = delivered("RECEIVED");
        String keyed = delivered("RECEIVED");
        long backup = stage.books().summary().tellings();
        update(behind, "PROCESSING");
        String lost = delivered("RECEIVED");
        row(lost, "đã thẩm định");
        row(lost, "đã trình ký");
        stage.office().rollBack(backup);
        stage.office().key(keyed, "10");
        String parked = parked();
        stage.clock.advance(Duration.ofMinutes(10));

        JsonNode dry = ended(begin("\"dryRun\": true"));
        assertThat(dry.at("/figures/healed").asInt()).isZero();
        assertThat(dry.at("/outcome").asText()).isEqualTo("DIFFERENCES");
        JsonNode run = ended(begin(""));
        Map<String, String> found = differences(run);
        assertThat(found)
                .containsEntry(lost, "MISSING RESENT")
                .containsEntry(behind, "BEHIND REFRESHED")
                .containsEntry(keyed, "AHEAD NOT FOR_A_PERSON")
                .containsEntry(parked, "IN_FLIGHT NOT EXPLAINED")
                .doesNotContainKey(same);
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            assertThat(shown(lost)).as("moved by its rows").isEqualTo("4");
            assertThat(shown(behind)).isEqualTo("4");
            assertThat(stage.books().dossier(lost).orElseThrow().progress()).hasSize(2);
        });
        assertThat(shown(keyed)).as("never overwritten").isEqualTo("10");
        assertThat(stage.books().summary().createsAppliedTwice()).isZero();
        assertThat(stage.books().summary().progressRowsAppliedTwice()).isZero();

        stage.clock.advance(Duration.ofMinutes(10));
        JsonNode second = ended(begin(""));
        assertThat(second.at("/figures/healed").asInt()).isZero();
        assertThat(differences(second))
                .doesNotContainKeys(lost, behind, same)
                .containsEntry(keyed, "AHEAD NOT FOR_A_PERSON");
        stage.lawHolds();
    }

    @Test
    @FaultRow(48)
    void a_comparison_that_dies_again_and_again_ends_with_the_same_report_and_sends_nothing_twice() {
        for (int i = 0; i < 30; i++) {
            delivered("RECEIVED");
        }
        String lost = delivered("RECEIVED");
        row(lost, "đã thẩm định");
        stage.office().rollBack(stage.books().summary().tellings() - 2);
        stage.clock.advance(Duration.ofMinutes(10));
        JsonNode undisturbed = ended(begin("\"dryRun\": true"));

        Deaths.come(30, 48);
        JsonNode killed = ended(begin("\"dryRun\": true"));
        while (Deaths.left() > 0) {
            killed = ended(begin("\"dryRun\": true"));
        }
        assertThat(Deaths.kinds()).as("kinds of points at which it died").isEqualTo(4);
        assertThat(report(killed)).isEqualTo(report(undisturbed));

        Deaths.come(6, 4_811);
        JsonNode healed = ended(begin(""));
        assertThat(differences(healed)).containsEntry(lost, "MISSING RESENT");
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(
                        stage.books().dossier(lost).orElseThrow().progress())
                .hasSize(1));
        assertThat(stage.books().summary().createsAppliedTwice()).isZero();
        assertThat(stage.books().summary().progressRowsAppliedTwice()).isZero();
        stage.lawHolds();
    }

    @Test
    @FaultRow({3, 48})
    void while_the_portal_gives_no_answer_nothing_is_taken_for_missing_and_no_figure_is_published() {
        String there = delivered("RECEIVED");
        stage.clock.advance(Duration.ofMinutes(10));
        stage.faults().add(Fault.serverError(500).onService("TraCuuHoSo"));
        String run = begin("");
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() ->
                        assertThat(one(run).at("/silentSince").isTextual()).isTrue());

        assertThat(one(run).at("/state").asText()).isEqualTo("COMPARING");
        assertThat(one(run).at("/figures").isNull()).isTrue();
        assertThat(stage.gateway.operator(RUNS + "/" + run + "/report.json").status())
                .isEqualTo(409);
        Answer another = stage.gateway.operate(RUNS, "{\"from\": \"" + DAY + "\"}");
        assertThat(another.status()).as("two at once").isEqualTo(409);
        assertThat(another.at("/detail")).contains(run);
        stage.faults().clear();
        JsonNode done = ended(run);
        assertThat(differences(done)).doesNotContainKey(there);
        assertThat(done.at("/figures/compared").asInt()).isPositive();
    }

    @Test
    @FaultRow(48)
    void one_that_waits_too_long_for_the_portal_fails_with_a_reason_and_one_that_is_given_up_says_so() {
        delivered("RECEIVED");
        stage.clock.advance(Duration.ofMinutes(10));
        stage.faults().add(Fault.serverError(500).onService("TraCuuHoSo"));
        String run = begin("");
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() ->
                        assertThat(one(run).at("/silentSince").isTextual()).isTrue());
        stage.clock.advance(Duration.ofHours(5));
        JsonNode failed = ended(run);
        assertThat(failed.at("/state").asText()).isEqualTo("FAILED");
        assertThat(failed.at("/reason/vi").asText()).contains("không trả lời");
        assertThat(failed.at("/figures").isNull()).isTrue();

        String again = begin("");
        stage.gateway.operate(RUNS + "/" + again + "/cancel", "{\"reason\": \"chạy lại ban đêm\"}");
        assertThat(ended(again).at("/state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    @FaultRow(27)
    void three_sides_are_compared_by_the_lists_of_the_province_and_of_the_portal() {
        String same = delivered("RECEIVED");
        String lost = delivered("RECEIVED");
        stage.office().rollBack(stage.books().summary().tellings() - 1);
        String twice = delivered("RECEIVED");
        stage.office().twice(twice);
        String stranger = stage.newCode();
        stage.office().key(stranger, "4");
        String never = stage.newCode();
        stage.clock.advance(Duration.ofMinutes(10));
        String province = "Mã hồ sơ,Trạng thái\r\n" + never + ",Đang xử lý\r\n"
                + String.join(",2\r\n", List.of(same, lost, twice)) + ",2\r\n";
        String provinceList = list("PROVINCE", province);
        String nationalList = list("NATIONAL", stage.office().export());

        JsonNode run =
                ended(begin("\"provinceList\": \"" + provinceList + "\", \"nationalList\": \"" + nationalList + "\""));
        assertThat(differences(run))
                .containsEntry(lost, "MISSING RESENT")
                .containsEntry(twice, "DUPLICATED NOT FOR_A_PERSON")
                .containsEntry(stranger, "UNKNOWN_TO_PROVINCE NOT FOR_A_PERSON")
                .containsEntry(never, "NOT_HANDED_IN NOT FOR_A_PERSON")
                .doesNotContainKey(same);
        String csv = stage.gateway.fetch(RunningGateway.OPERATOR_KEY, RUNS + "/" + id(run) + "/report.csv");
        assertThat(csv).startsWith("\uFEFFMã hồ sơ,Loại").contains(lost + ",MISSING,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report.json", "/report.csv"})
    @FaultRow(48)
    void a_report_whose_differences_cannot_be_read_is_refused_and_not_cut_short(String report) {
        String path = RUNS + "/" + id(ended(begin(""))) + report;
        JdbcClient sql = stage.gateway.bean(JdbcClient.class);

        sql.sql("ALTER TABLE reconcile_difference RENAME TO out_of_reach").update();
        try {
            assertThat(stage.gateway.operator(path).status()).isEqualTo(503);
        } finally {
            sql.sql("ALTER TABLE out_of_reach RENAME TO reconcile_difference").update();
        }

        assertThat(stage.gateway.fetch(RunningGateway.OPERATOR_KEY, path)).isNotEmpty();
    }

    @Test
    @FaultRow(27)
    void what_differs_or_is_there_twice_is_seen_by_asking_and_said_with_what_each_side_has() {
        String same = delivered("RECEIVED");
        String procedure = delivered("RECEIVED");
        String due = delivered("RECEIVED");
        String mended = delivered("RECEIVED");
        String twice = delivered("RECEIVED");
        stage.office().change(procedure, "MaTTHC", "2.000815");
        stage.office().change(due, "NgayHenTra", "20991231170000");
        stage.office().twice(twice);
        stage.clock.advance(Duration.ofMinutes(10));

        JsonNode run = ended(begin(""));
        assertThat(differences(run))
                .containsEntry(procedure, "DIFFERS NOT FOR_A_PERSON")
                .containsEntry(due, "DIFFERS NOT FOR_A_PERSON")
                .containsEntry(twice, "DUPLICATED NOT FOR_A_PERSON")
                .doesNotContainKeys(same, mended);
        JsonNode differs = stage.gateway
                .operator(RUNS + "/" + id(run) + "/differences?kind=DIFFERS&size=1000")
                .body();
        JsonNode values = of(procedure, differs).at("/values/0");
        assertThat(values.at("/name").asText()).isEqualTo("procedure");
        assertThat(values.at("/ledger").asText()).isEqualTo("1.001193");
        assertThat(values.at("/national").asText()).isEqualTo("2.000815");
        assertThat(of(due, differs).at("/values/0/national").asText()).isEqualTo("2099-12-31");
        assertThat(stage.gateway.fetch(RunningGateway.OPERATOR_KEY, RUNS + "/" + id(run) + "/report.csv"))
                .contains("(trục 1.001193, quốc gia 2.000815)");

        stage.office().change(procedure, "MaTTHC", "1.001193");
        stage.clock.advance(Duration.ofMinutes(10));
        assertThat(differences(ended(begin("")))).doesNotContainKey(procedure).containsKeys(due, twice);
    }

    @Test
    void a_look_that_a_copy_answers_too_early_is_no_difference_of_facts() {
        String code = delivered("RECEIVED");
        stage.office().change(code, "MaTTHC", "2.000815");
        stage.clock.advance(Duration.ofMinutes(10));
        stage.faults().add(Fault.serverError(500).onService("TraCuuHoSo"));
        String run = begin("");
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() ->
                        assertThat(one(run).at("/silentSince").isTextual()).isTrue());
        stage.faults().clear();
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(one(run).at("/state").asText()).isEqualTo("CONFIRMING"));
        stage.office().change(code, "MaTTHC", "1.001193");

        assertThat(differences(ended(run))).doesNotContainKey(code);
    }

    @Test
    void the_command_line_says_by_its_exit_code_what_came_of_it() {
        String keyed = delivered("RECEIVED");
        stage.office().key(keyed, "10");
        stage.clock.advance(Duration.ofMinutes(10));

        Ran differences = type("--date", DAY, "--dry-run", "--wait");
        assertThat(differences.exitCode()).as(differences.err()).isEqualTo(1);
        assertThat(differences.out()).contains("AHEAD").contains("đã xong");
        Ran equal = type("--date", "2025-06-29", "--to", "2025-06-30", "--wait", "--json");
        assertThat(equal.exitCode()).as(equal.err()).isZero();
        assertThat(equal.out()).contains("\"outcome\" : \"EQUAL\"");
        Ran never = type("--date", "2035-01-01", "--wait");
        assertThat(never.exitCode()).isEqualTo(2);
        assertThat(never.err()).contains("hôm nay");
    }

    /** While time passes. */
    private static Ran type(String... options) {
        List<String> words = new ArrayList<>(List.of("reconcile"));
        words.addAll(List.of(options));
        Terminal terminal = new Terminal(stage.gateway.base(), Map.of("LIENTHONG_KEY", RunningGateway.OPERATOR_KEY));
        CompletableFuture<Ran> ran = CompletableFuture.supplyAsync(() -> terminal.type(words.toArray(String[]::new)));
        await().atMost(Stage.PATIENCE).until(() -> {
            stage.clock.advance(Duration.ofSeconds(20));
            return ran.isDone();
        });
        return ran.join();
    }

    @Test
    void what_cannot_be_compared_is_refused_with_a_remedy() {
        Answer land = stage.gateway.operate(RUNS, "{\"lane\": \"LAND\", \"from\": \"" + DAY + "\"}");
        assertThat(land.status()).isEqualTo(400);
        assertThat(land.at("/detail")).contains("nationalList");
        Answer tomorrow = stage.gateway.operate(RUNS, "{\"from\": \"2035-01-01\"}");
        assertThat(tomorrow.at("/detail")).contains("hôm nay");
        Answer noList = stage.gateway.bring(
                RunningGateway.OPERATOR_KEY,
                RUNS + "/lists?party=PROVINCE",
                "tên,tuổi\r\nA,1\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(noList.status()).isEqualTo(422);
        assertThat(noList.body().at("/findings/0/message/vi").asText()).isNotBlank();
    }

    private static String delivered(String status) {
        SyntheticDossier dossier = stage.dossier().status(status);
        stage.until(stage.gateway.accepted(dossier), "DELIVERED");
        return dossier.code();
    }

    private static void update(String code, String status) {
        stage.until(
                stage.gateway.accepted(
                        SyntheticDossier.of(code, Stage.MORNING).version(2).status(status)),
                "DELIVERED");
    }

    private static void row(String code, String content) {
        stage.until(stage.gateway.acceptedProgress(code, stage.progress(content)), "DELIVERED");
    }

    private static String parked() {
        SyntheticDossier refused = stage.dossier();
        stage.faults().add(Fault.businessRefusal("-1", "thiếu thành phần").onDossier(refused.code()));
        stage.until(stage.gateway.accepted(refused), "PARKED");
        return refused.code();
    }

    private static String shown(String code) {
        return stage.books().dossier(code).map(it -> it.held().shownStatus()).orElse("");
    }

    private static JsonNode of(String code, JsonNode differences) {
        return StreamSupport.stream(differences.at("/differences").spliterator(), false)
                .filter(it -> it.at("/code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String begin(String more) {
        String body = "{\"from\": \"" + DAY + "\"" + (more.isEmpty() ? "" : ", " + more) + "}";
        Answer answer = stage.gateway.operate(RUNS, body);
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
        return answer.at("/id");
    }

    private static String list(String party, String csv) {
        Answer answer = stage.gateway.bring(
                RunningGateway.OPERATOR_KEY, RUNS + "/lists?party=" + party, csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
        return answer.at("/list/id");
    }

    private static JsonNode one(String run) {
        return stage.gateway.operator(RUNS + "/" + run).body();
    }

    private static String id(JsonNode run) {
        return run.at("/id").asText();
    }

    /** Waits until it has ended, while time passes. */
    private static JsonNode ended(String run) {
        await().atMost(Stage.PATIENCE).until(() -> {
            stage.clock.advance(Duration.ofSeconds(20));
            return List.of("DONE", "FAILED", "CANCELLED")
                    .contains(one(run).at("/state").asText());
        });
        return one(run);
    }

    /** What was found of each dossier: its kind, what became of it, and why. */
    private static Map<String, String> differences(JsonNode run) {
        Map<String, String> found = new TreeMap<>();
        report(run).forEach(it -> found.put(it.split(" ", 2)[0], it.split(" ", 2)[1]));
        return found;
    }

    private static List<String> report(JsonNode run) {
        JsonNode report =
                stage.gateway.operator(RUNS + "/" + id(run) + "/report.json").body();
        List<String> lines = new ArrayList<>();
        report.at("/differences")
                .forEach(it -> lines.add(
                        (it.at("/code").asText() + " " + it.at("/kind").asText() + " "
                                        + it.at("/healed").asText() + " "
                                        + it.at("/why").asText())
                                .strip()));
        return lines;
    }
}
