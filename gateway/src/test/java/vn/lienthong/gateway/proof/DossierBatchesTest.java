package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.mock.npsp.BatchAnswer;
import vn.lienthong.mock.npsp.Fault;

/** Several dossiers in one call to the Portal, and what becomes of each when it does not take them all. */
class DossierBatchesTest {

    private static final String DOSSIERS = "DongBoHoSoMC";
    private static final String WRONG = "Trích yếu không được nhận";
    private static final String TOGETHER = "lienthong.npsp.calls.dossiers=10";
    private static final String ATOMIC = "lienthong.npsp.answers.dossier-batch-atomic=true";
    private static final String UNSURE = "lienthong.npsp.answers.dossier-batch-atomic=false";
    /** As many as the lane sends at a time. */
    private static final int MANY = 8;

    private static final Duration UNTIL_ALL_ARE_READY = Duration.ofSeconds(3);

    @TempDir
    static Path data;

    private static final Map<String, Stage> STAGES = new HashMap<>();

    private @Nullable Stage stage;
    private long before;

    @AfterEach
    void nothingTwice() {
        if (stage != null) {
            stage.faults().clear();
            stage.lawHolds();
            assertThat(stage.books().summary().createsAppliedTwice()).isZero();
        }
    }

    @AfterAll
    static void close() {
        STAGES.values().forEach(Stage::close);
        STAGES.clear();
    }

    @Test
    @FaultRow({1, 17})
    void what_comes_together_goes_together_and_each_keeps_its_own_outcome_and_evidence() {
        Stage it = open(UNSURE);
        Map<String, SyntheticDossier> sent =
                atOnce(it, IntStream.range(0, MANY).mapToObj(n -> "Việc " + n).toList());

        sent.keySet().forEach(message -> it.untilInTime(message, "DELIVERED"));

        assertThat(it.books().summary().createsApplied()).isEqualTo(before + MANY);
        String shared = sent.keySet().stream()
                .map(message -> lastCall(it, message))
                .filter(call -> call.contains(DOSSIERS + " ×"))
                .findFirst()
                .orElseThrow();
        assertThat(shared).containsOnlyOnce("\"MaHoSo\"");

        it.faults().add(Fault.answerLost().onService(DOSSIERS).times(2));
        Map<String, SyntheticDossier> lost =
                atOnce(it, IntStream.range(0, MANY).mapToObj(n -> "Mất " + n).toList());
        lost.keySet().forEach(message -> it.untilInTime(message, "DELIVERED"));
        assertThat(lost.keySet())
                .anySatisfy(message -> assertThat(it.gateway.timeline(message)).contains("ANSWER_LOST"));
        assertThat(it.books().summary().createsApplied()).isEqualTo(before + 2L * MANY);
    }

    @Test
    @FaultRow(1)
    void the_lost_answer_of_a_call_for_several_counts_once_and_does_not_close_the_lane_early() {
        Stage it = open(UNSURE);
        String openSince = openSince(it);
        it.faults().add(Fault.answerLost().onService(DOSSIERS).times(2));

        Map<String, SyntheticDossier> lost =
                atOnce(it, IntStream.range(0, MANY).mapToObj(n -> "Mất " + n).toList());
        lost.keySet().forEach(message -> it.untilInTime(message, "DELIVERED"));

        assertThat(lost.keySet())
                .filteredOn(message -> it.gateway.timeline(message).contains("ANSWER_LOST"))
                .as("more than what closes a lane, by two calls")
                .hasSizeGreaterThan(MANY / 2);
        assertThat(openSince(it)).isEqualTo(openSince);
    }

    @Test
    @FaultRow(17)
    void a_call_that_is_refused_where_that_means_that_none_was_taken_goes_again_one_by_one() {
        Stage it = open(ATOMIC);
        it.faults().add(Fault.businessRefusal("TrichYeuHoSo", List.of(WRONG), "-1", "Không hợp lệ"));

        Map<String, SyntheticDossier> sent = atOnce(it, oneWrong());

        thatOneIsParkedAndAllOthersAreThere(it, sent);
        assertThat(sent.keySet())
                .anySatisfy(message -> assertThat(it.gateway.timeline(message)).contains("RELEASED"));
    }

    @Test
    @FaultRow(17)
    void a_call_that_is_refused_of_which_some_may_have_been_taken_is_asked_about_and_then_goes_one_by_one() {
        Stage it = open(UNSURE);
        it.faults()
                .add(Fault.partialBatch("TrichYeuHoSo", List.of(WRONG), BatchAnswer.WHOLE_REFUSED)
                        .onService(DOSSIERS));

        Map<String, SyntheticDossier> sent = atOnce(it, oneWrong());

        thatOneIsParkedAndAllOthersAreThere(it, sent);
        assertThat(sent.keySet())
                .anySatisfy(message -> assertThat(it.gateway.timeline(message)).contains("ANSWER_LOST"));
    }

    @Test
    @FaultRow(17)
    void dossiers_that_are_answered_one_by_one_are_settled_one_by_one_and_the_unanswered_are_asked_about() {
        Stage it = open(UNSURE);
        it.faults()
                .add(Fault.partialBatch("TrichYeuHoSo", List.of(WRONG), BatchAnswer.ROWS_WITH_GAPS)
                        .onService(DOSSIERS));

        Map<String, SyntheticDossier> sent = atOnce(it, oneWrong());

        thatOneIsParkedAndAllOthersAreThere(it, sent);
    }

    private void thatOneIsParkedAndAllOthersAreThere(Stage it, Map<String, SyntheticDossier> sent) {
        List<String> messages = new ArrayList<>(sent.keySet());
        String wrong = messages.remove(messages.size() - 1);
        messages.forEach(message -> it.untilInTime(message, "DELIVERED"));
        it.untilInTime(wrong, "PARKED");
        assertThat(it.gateway.message(wrong).at("/cause/name").asText()).isEqualTo("REFUSED");
        assertThat(it.books().summary().createsApplied()).isEqualTo(before + MANY - 1);
    }

    /** The last one, which is not the one that goes first and by itself. */
    private static List<String> oneWrong() {
        List<String> summaries = new ArrayList<>(
                IntStream.range(1, MANY).mapToObj(n -> "Việc " + n).toList());
        summaries.add(WRONG);
        return summaries;
    }

    private Stage open(String answers) {
        Stage opened = STAGES.computeIfAbsent(
                answers, it -> Stage.direct(data.resolve("data" + STAGES.size()), TOGETHER, answers));
        stage = opened;
        before = opened.books().summary().createsApplied();
        return opened;
    }

    /** Dossiers by their messages: the first is on its way until all others are ready to go. */
    private static Map<String, SyntheticDossier> atOnce(Stage it, List<String> summaries) {
        it.faults().add(Fault.slow(UNTIL_ALL_ARE_READY).onService(DOSSIERS).times(1));
        Map<String, SyntheticDossier> sent = new LinkedHashMap<>();
        for (String summary : summaries) {
            SyntheticDossier dossier = it.dossier().summary(summary);
            String message = it.gateway.accepted(dossier);
            if (sent.isEmpty()) {
                it.until(message, "SENDING");
            }
            sent.put(message, dossier);
        }
        return sent;
    }

    private static String openSince(Stage it) {
        JsonNode lane = it.gateway.operator("/api/v1/lanes/NPSP").body();
        assertThat(lane.at("/status").asText()).isEqualTo("OPEN");
        assertThat(lane.at("/since").asText()).isNotEmpty();
        return lane.at("/since").asText();
    }

    private static String lastCall(Stage it, String message) {
        JsonNode calls = it.gateway.message(message).at("/exchanges");
        int last = calls.get(calls.size() - 1).at("/n").asInt();
        return it.gateway
                .operator("/api/v1/messages/" + message + "/exchanges/" + last)
                .body()
                .toString();
    }
}
