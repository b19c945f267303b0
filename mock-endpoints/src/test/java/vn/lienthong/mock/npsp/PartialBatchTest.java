package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialBatchTest {
    private final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private final Caller caller = Caller.loggedIn(portal);

    @BeforeEach
    void create() {
        caller.create(Synthetic.dossier(), Synthetic.dossier(Synthetic.OTHER_CODE));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void every_second_row_is_refused_and_the_others_take_effect_while_the_answer_names_none() {
        portal.faults().add(Fault.partialBatch(2, BatchAnswer.WHOLE_REFUSED));

        JsonNode answer = fourRows();

        assertThat(answer.get("error_code").textValue()).isEqualTo("-1");
        assertThat(answer.has("result")).isFalse();
        assertThat(told()).containsExactly("2", "5");
        assertThat(portal.books().summary().progressRowsApplied()).isEqualTo(2);
        assertThat(portal.books().summary().progressRowsRefusedInPart()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"ROWS, -1, 0 0 -1 0", "ROWS_UNDER_SUCCESS, 0, 0 0 -1 0", "ROWS_WITH_GAPS, -1, 0 -1"})
    void rows_can_be_answered_one_by_one_in_their_order(BatchAnswer style, String code, String rows) {
        portal.faults().add(Fault.partialBatch("TrangThai", List.of("5"), style));

        JsonNode answer = fourRows();

        assertThat(answer.get("error_code").textValue()).isEqualTo(code);
        assertThat(StreamSupport.stream(answer.get("result").spliterator(), false)
                        .map(row -> row.get("error_code").textValue()))
                .containsExactly(rows.split(" "));
        assertThat(answer.at("/result/0/MAHOSO").textValue()).isEqualTo(Synthetic.CODE);
        assertThat(told()).containsExactly("2", "4", "9");
    }

    @Test
    void a_call_of_which_no_row_would_be_refused_is_not_met() {
        portal.faults()
                .add(Fault.partialBatch("TrangThai", List.of("8"), BatchAnswer.ROWS)
                        .times(1));

        assertThat(fourRows().get("error_code").textValue()).isEqualTo("0");
        assertThat(portal.faults().list()).hasSize(1);
    }

    @Test
    void dossiers_are_taken_or_refused_together_without_this_fault() {
        JsonNode answer = caller.create(Synthetic.dossier("H42.01-260315-0003"), Synthetic.dossier());

        assertThat(answer.get("error_code").textValue()).isEqualTo("-3");
        assertThat(portal.books().summary().dossiers()).isEqualTo(2);
    }

    @Test
    void of_several_dossiers_some_may_be_refused_too() {
        portal.faults().add(Fault.partialBatch(2, BatchAnswer.ROWS));
        JsonNode answer =
                caller.create(Synthetic.dossier("H42.01-260315-0003"), Synthetic.dossier("H42.01-260315-0004"));

        assertThat(answer.at("/result/0/error_code").textValue()).isEqualTo("0");
        assertThat(answer.at("/result/1/error_code").textValue()).isEqualTo("-1");
        assertThat(portal.books().summary().dossiers()).isEqualTo(3);
    }

    private JsonNode fourRows() {
        return caller.progress(
                Synthetic.progress(Synthetic.CODE, "2"),
                Synthetic.progress(Synthetic.CODE, "4"),
                Synthetic.progress(Synthetic.OTHER_CODE, "5"),
                Synthetic.progress(Synthetic.OTHER_CODE, "9"));
    }

    private List<String> told() {
        return portal.books().tellings().stream()
                .filter(telling -> telling.kind() == TellingKind.PROGRESS)
                .map(Telling::status)
                .toList();
    }
}
