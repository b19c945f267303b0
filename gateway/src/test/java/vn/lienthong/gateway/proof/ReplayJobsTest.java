package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Lease;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.npsp.NpspConnector;
import vn.lienthong.routes.queue.Call;

/** Many parked messages at once: previewed, run, and never done twice. */
class ReplayJobsTest {

    private static final String REFUSED_PROCEDURE = "1.009999";

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.direct(
                data,
                SecondPerson.and(
                        "lienthong.acting.alone-up-to=3",
                        "lienthong.acting.in-flight=2",
                        "lienthong.npsp.calls.window=1"));
    }

    @AfterEach
    void heal() {
        stage.faults().clear();
        stage.lawHolds();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void a_group_is_previewed_run_and_every_message_has_its_result() {
        List<String> messages = refused(3);

        String job = ready(make(newRequest(), selection(messages), ""));
        assertThat(job(job).at("/preview/TO_DO/count")).isEqualTo("3");
        assertThat(messages).allMatch(it -> stage.gateway.state(it).equals("PARKED"));

        run(job, "{}");
        until(job, "DONE");
        assertThat(job(job).at("/results/SENT")).isEqualTo("3");
        messages.forEach(it -> assertThat(stage.untilInTime(it, "DELIVERED")).contains("REPLAYED"));
        assertThat(job(job).at("/sentNow/DELIVERED")).isEqualTo("3");
        assertThat(stage.gateway.message(messages.get(0)).toString()).contains("truc, job " + job);
    }

    @Test
    @FaultRow(41)
    void a_job_that_stands_aside_says_what_for_and_goes_on_by_itself() {
        List<String> messages = refused(3);
        String job = ready(make(newRequest(), selection(messages), ""));
        stage.gateway.operate("/api/v1/lanes/NPSP/hold", "{\"reason\": \"đợi đã\"}");
        run(job, "{}");
        untilBehind(job, "UNDER_WAY");
        List<String> fresh = Stream.generate(() -> stage.gateway.accepted(stage.dossier()))
                .limit(2)
                .toList();
        untilBehind(job, "FRESH_TRAFFIC");

        assertThat(job(job).at("/state")).isEqualTo("RUNNING");
        assertThat(stage.gateway
                        .operator("/api/v1/parked")
                        .body()
                        .findValues("inJobs")
                        .toString())
                .contains("\"job\":\"" + job + "\",\"what\":\"REPLAY\",\"who\":\"truc\",\"count\":1");
        for (String page : List.of("/console", "/console/parked")) {
            assertThat(new ConsoleForms(stage.gateway)
                            .page(RunningGateway.OPERATOR_KEY, page)
                            .body())
                    .contains("1 thông điệp đang trong đợt phát lại của truc");
        }
        assertThat(new ConsoleForms(stage.gateway)
                        .page(RunningGateway.OPERATOR_KEY, "/console/jobs/" + job)
                        .body())
                .contains("Xong 2/3", "hồ sơ mới của hệ thống này còn chờ gửi và đi trước");
        stage.gateway.operate("/api/v1/lanes/NPSP/release", "{}");
        until(job, "DONE");
        Stream.concat(messages.stream(), fresh.stream()).forEach(it -> stage.untilInTime(it, "DELIVERED"));
        assertThat(job(job).body().has("standsBehind")).isFalse();
        assertThat(stage.gateway.operator("/api/v1/parked").toString()).doesNotContain(job);
    }

    @Test
    @FaultRow(41)
    void a_preview_that_asks_the_system_stands_aside_too_and_says_so() {
        List<String> messages = refused(1);
        stage.gateway.operate("/api/v1/lanes/NPSP/hold", "{\"reason\": \"đợi đã\"}");
        List<String> fresh = Stream.generate(() -> stage.gateway.accepted(stage.dossier()))
                .limit(2)
                .toList();
        Answer made = make(newRequest(), selection(messages), ", \"look\": true");
        untilBehind(made.at("/id"), "FRESH_TRAFFIC");

        assertThat(job(made.at("/id")).at("/state")).isEqualTo("PREPARING");
        stage.gateway.operate("/api/v1/lanes/NPSP/release", "{}");
        fresh.forEach(it -> stage.untilInTime(it, "DELIVERED"));
        assertThat(job(ready(made)).body().has("standsBehind")).isFalse();
    }

    @Test
    @FaultRow(12)
    void a_double_click_is_one_job_and_another_operator_sees_the_first() {
        List<String> messages = refused(2);
        String request = newRequest();

        Answer first = make(request, selection(messages), "");
        Answer again = make(request, selection(messages), "");
        Answer other =
                stage.gateway.operate(SecondPerson.KEY, "/api/v1/replays", body(newRequest(), selection(messages), ""));

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/job")).isEqualTo(first.at("/id"));
        assertThat(other.at("/link")).isEqualTo("/api/v1/replays/" + first.at("/id"));
    }

    @Test
    @FaultRow(12)
    void a_double_click_on_one_message_is_one_replay() {
        String message = refused(1).get(0);
        String once = "{\"requestId\": \"" + newRequest() + "\"}";

        Answer first = stage.gateway.operate("/api/v1/messages/" + message + "/replay", once);
        stage.untilInTime(message, "DELIVERED");
        Answer second = stage.gateway.operate("/api/v1/messages/" + message + "/replay", once);

        assertThat(first.status()).isEqualTo(202);
        assertThat(second.status()).isEqualTo(202);
        assertThat(stage.gateway.timeline(message))
                .filteredOn("REPLAYED"::equals)
                .hasSize(1);
    }

    @Test
    @FaultRow(12)
    void two_jobs_over_the_same_messages_send_each_once() {
        List<String> messages = refused(3);
        String first = ready(make(newRequest(), selection(messages), ""));
        String second = ready(stage.gateway.operate(
                SecondPerson.KEY, "/api/v1/replays", body(newRequest(), selection(messages), ", \"force\": true")));

        run(first, "{}");
        stage.gateway.operate(SecondPerson.KEY, "/api/v1/replays/" + second + "/run", "{}");
        until(first, "DONE");
        until(second, "DONE");

        assertThat(job(first).at("/results/SENT")).isEqualTo("3");
        assertThat(job(second).at("/results/SKIPPED")).isEqualTo("3");
        messages.forEach(it -> assertThat(stage.untilInTime(it, "DELIVERED"))
                .filteredOn("REPLAYED"::equals)
                .hasSize(1));
    }

    @Test
    @FaultRow(42)
    void what_a_clerk_keyed_in_by_hand_is_found_and_booked_and_not_sent() {
        SyntheticDossier dossier = stage.dossier();
        keyedInByHand(dossier);
        String message = stage.gateway.accepted(dossier.handledBy("90909"));
        stage.untilInTime(message, "PARKED");
        int told = stage.tellings(dossier.code()).size();

        String job = ready(make(newRequest(), selection(List.of(message)), ", \"look\": true"));
        assertThat(job(job).at("/preview/SHOWN_THERE/count")).isEqualTo("1");
        run(job, "{}");
        until(job, "DONE");

        assertThat(job(job).at("/results/VERIFIED")).isEqualTo("1");
        assertThat(stage.untilInTime(message, "DELIVERED")).endsWith("VERIFIED");
        assertThat(stage.tellings(dossier.code())).hasSize(told);
    }

    @Test
    void what_could_do_harm_is_sent_only_where_its_cause_is_named() {
        String message = undeterminable();
        String job = ready(make(newRequest(), selection(List.of(message)), ""));
        assertThat(job(job).at("/preview/NEEDS_DECISION/count")).isEqualTo("1");
        assertThat(job(job).at("/decisions/UNDETERMINABLE")).isEqualTo("1");
        run(job, "{}");
        until(job, "DONE");
        assertThat(job(job).at("/results/SKIPPED")).isEqualTo("1");
        assertThat(stage.gateway.state(message)).isEqualTo("PARKED");

        String decided = ready(make(newRequest(), selection(List.of(message)), ""));
        run(decided, "{\"include\": [\"UNDETERMINABLE\"]}");
        until(decided, "DONE");
        assertThat(job(decided).at("/results/SENT")).isEqualTo("1");
        stage.untilInTime(message, "DELIVERED");
    }

    @Test
    @FaultRow(41)
    void a_large_job_waits_for_a_second_person() {
        List<String> messages = refused(4);
        String job = ready(make(newRequest(), selection(messages), ""));

        Answer asked = run(job, "{}");

        assertThat(asked.at("/state")).isEqualTo("AWAITING_APPROVAL");
        String approval = asked.at("/links/approval");
        assertThat(stage.gateway.operator(approval).at("/summary/vi")).isEqualTo("Phát lại 4 thông điệp");
        assertThat(messages).allMatch(it -> stage.gateway.state(it).equals("PARKED"));
        stage.gateway.operate(SecondPerson.KEY, approval + "/approve", "{\"reason\": \"đã xem\"}");
        until(job, "DONE");
        messages.forEach(it -> stage.untilInTime(it, "DELIVERED"));
    }

    @Test
    void what_changed_between_preview_and_run_is_looked_at_again() {
        List<String> messages = refused(2);
        String job = ready(make(newRequest(), selection(messages), ""));
        stage.gateway.operate("/api/v1/messages/" + messages.get(0) + "/cancel", "{\"reason\": \"người dân rút\"}");

        run(job, "{}");
        until(job, "DONE");

        assertThat(job(job).at("/results/SENT")).isEqualTo("1");
        assertThat(job(job).at("/results/SKIPPED")).isEqualTo("1");
        Answer items = stage.gateway.operator("/api/v1/replays/" + job + "/items?result=SKIPPED");
        assertThat(items.at("/items/0/message")).isEqualTo(messages.get(0));
        assertThat(items.at("/items/0/why")).isEqualTo("it is not parked any more");
    }

    @Test
    void a_job_withdraws_what_it_lists_with_its_reason() {
        List<String> messages = refused(2);
        String job = ready(stage.gateway.operate(
                "/api/v1/replays", body(newRequest(), selection(messages), "").replace("\"REPLAY\"", "\"CANCEL\"")));

        run(job, "{}");
        until(job, "DONE");

        assertThat(job(job).at("/results/WITHDRAWN")).isEqualTo("2");
        messages.forEach(it -> assertThat(stage.untilInTime(it, "CANCELLED")).contains("CANCELLED"));
    }

    /** Parked by the Portal's refusal, which is over. */
    private static List<String> refused(int count) {
        stage.faults()
                .add(Fault.businessRefusal("MaTTHC", List.of(REFUSED_PROCEDURE), "-1", "Thủ tục chưa được công bố"));
        List<String> messages = Stream.generate(
                        () -> stage.gateway.accepted(stage.dossier().procedure(REFUSED_PROCEDURE, "Thủ tục thử")))
                .limit(count)
                .toList();
        messages.forEach(it -> stage.untilInTime(it, "PARKED"));
        stage.faults().clear();
        return messages;
    }

    /** A clerk puts the dossier into the Portal past the ledger. */
    private static void keyedInByHand(SyntheticDossier dossier) {
        Claim claim = new Claim(
                UUID.randomUUID(),
                Lane.NPSP,
                dossier.code(),
                Kind.STATE,
                Call.CREATE,
                1,
                dossier.json(),
                List.of(),
                Lease.starting(Duration.ofMinutes(10), System::nanoTime),
                false,
                false);
        assertThat(stage.gateway.bean(NpspConnector.class).prepare(claim))
                .isInstanceOfSatisfying(
                        Connector.Prepared.Ready.class,
                        it -> assertThat(it.call().apply(unrecorded -> {})).isNotNull());
        assertThat(stage.books().dossier(dossier.code())).isPresent();
    }

    /** A progress row whose answer was lost. */
    private static String undeterminable() {
        SyntheticDossier dossier = stage.dossier();
        stage.untilInTime(stage.gateway.accepted(dossier), "DELIVERED");
        stage.faults().add(Fault.answerLost().onDossier(dossier.code()).times(1));
        String row = stage.gateway.acceptedProgress(dossier.code(), stage.progress("Thẩm tra hồ sơ"));
        stage.untilInTime(row, "PARKED");
        return row;
    }

    private static void untilBehind(String job, String hold) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(job(job).at("/standsBehind/hold"))
                .isEqualTo(hold));
    }

    private static String newRequest() {
        return UUID.randomUUID().toString();
    }

    private static String selection(List<String> messages) {
        return "\"messages\": [\"" + String.join("\", \"", messages) + "\"]";
    }

    private static String body(String request, String selection, String more) {
        return "{\"requestId\": \"" + request + "\", \"what\": \"REPLAY\", " + selection
                + ", \"reason\": \"Cổng đã công bố\", \"rate\": 20" + more + "}";
    }

    private static Answer make(String request, String selection, String more) {
        return stage.gateway.operate("/api/v1/replays", body(request, selection, more));
    }

    private static String ready(Answer made) {
        assertThat(made.status()).as("made: %s", made).isEqualTo(202);
        until(made.at("/id"), "READY");
        return made.at("/id");
    }

    private static Answer run(String job, String body) {
        Answer answer = stage.gateway.operate("/api/v1/replays/" + job + "/run", body);
        assertThat(answer.status()).as("run: %s", answer).isEqualTo(202);
        return answer;
    }

    private static Answer job(String job) {
        return stage.gateway.operator("/api/v1/replays/" + job);
    }

    private static void until(String job, String state) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(job(job).at("/state")).isEqualTo(state);
        });
    }
}
