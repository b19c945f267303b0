package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.mock.npsp.BatchAnswer;
import vn.lienthong.mock.npsp.Fault;

/** Progress rows that travel together, and what becomes of each when the Portal does not take them all. */
class ProgressBatchesTest {

    private static final String DOSSIERS = "DongBoHoSoMC";
    private static final String PROGRESS = "CapNhatTienDoHoSoMC";
    private static final String ATOMIC = "lienthong.npsp.answers.progress-batch-atomic=true";

    @TempDir
    Path data;

    private @Nullable Stage stage;

    @AfterEach
    void close() {
        if (stage != null) {
            stage.lawHolds();
            assertThat(stage.books().summary().progressRowsAppliedTwice()).isZero();
            stage.close();
        }
    }

    @Test
    void twelve_rows_that_wait_for_their_dossier_go_in_two_calls_and_in_order() {
        Stage it = open();
        SyntheticDossier dossier = it.dossier();
        List<String> rows = rows(it, dossier, 12);

        for (String row : rows) {
            it.untilInTime(row, "DELIVERED");
        }

        assertThat(it.books().summary().callsPerService()).containsEntry(PROGRESS, 2L);
        assertThat(told(it, dossier))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(n -> "Bước " + n).toList());
    }

    @Test
    @FaultRow(17)
    void rows_refused_as_a_whole_where_none_was_taken_go_one_by_one_until_the_bad_one_is_found() {
        Stage it = open(ATOMIC);
        it.faults().add(Fault.businessRefusal("NoiDungXuLy", List.of("Bước 3"), "-1", "Nội dung không hợp lệ"));
        SyntheticDossier dossier = it.dossier();
        List<String> rows = rows(it, dossier, 5);

        it.untilInTime(rows.get(2), "PARKED");
        assertThat(told(it, dossier)).containsExactly("Bước 1", "Bước 2");
        assertThat(it.gateway.state(rows.get(3))).isEqualTo("WAITING");

        it.faults().clear();
        it.gateway.operate("/api/v1/messages/" + rows.get(2) + "/replay", "{}");
        for (String row : rows) {
            it.untilInTime(row, "DELIVERED");
        }
        assertThat(told(it, dossier)).containsExactly("Bước 1", "Bước 2", "Bước 3", "Bước 4", "Bước 5");
    }

    @Test
    @FaultRow(17)
    void rows_refused_as_a_whole_of_which_some_may_have_been_taken_are_unknown_and_never_sent_blindly() {
        Stage it = open();
        it.faults()
                .add(Fault.partialBatch("NoiDungXuLy", List.of("Bước 2"), BatchAnswer.WHOLE_REFUSED)
                        .onService(PROGRESS));
        SyntheticDossier dossier = it.dossier();
        List<String> rows = rows(it, dossier, 3);

        for (String row : rows) {
            assertThat(it.untilInTime(row, "PARKED")).contains("ANSWER_LOST");
            assertThat(it.gateway.message(row).at("/cause/name").asText()).isEqualTo("UNDETERMINABLE");
        }
        assertThat(told(it, dossier)).containsExactly("Bước 1", "Bước 3");
    }

    @Test
    @FaultRow(17)
    void rows_that_are_answered_one_by_one_are_settled_one_by_one() {
        Stage it = open();
        it.faults()
                .add(Fault.partialBatch("NoiDungXuLy", List.of("Bước 2"), BatchAnswer.ROWS_UNDER_SUCCESS)
                        .onService(PROGRESS));
        SyntheticDossier dossier = it.dossier();
        List<String> rows = rows(it, dossier, 3);

        it.untilInTime(rows.get(1), "PARKED");
        it.untilInTime(rows.get(0), "DELIVERED");
        it.untilInTime(rows.get(2), "DELIVERED");
        assertThat(it.gateway.message(rows.get(1)).at("/cause/name").asText()).isEqualTo("REFUSED");
        assertThat(told(it, dossier)).containsExactly("Bước 1", "Bước 3");
    }

    private Stage open(String... settings) {
        stage = Stage.direct(data, settings);
        return stage;
    }

    /** Rows that all wait until the dossier is there, and so may go together. */
    private static List<String> rows(Stage it, SyntheticDossier dossier, int count) {
        it.faults().add(Fault.down().onService(DOSSIERS).times(1));
        String create = it.gateway.accepted(dossier);
        List<String> rows = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            rows.add(it.gateway.acceptedProgress(dossier.code(), it.progress("Bước " + n)));
        }
        it.untilInTime(create, "DELIVERED");
        return rows;
    }

    private static List<String> told(Stage it, SyntheticDossier dossier) {
        return StreamSupport.stream(
                        it.books()
                                .dossier(dossier.code())
                                .orElseThrow()
                                .progress()
                                .spliterator(),
                        false)
                .map(row -> row.at("/NoiDungXuLy").asText())
                .toList();
    }
}
