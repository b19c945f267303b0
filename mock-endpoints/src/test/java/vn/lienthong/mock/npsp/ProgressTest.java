package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private final Caller caller = Caller.loggedIn(portal);

    @BeforeEach
    void create() {
        caller.create(Synthetic.dossier());
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_progress_row_moves_the_status_shown_and_leaves_the_payload() {
        JsonNode answer = caller.progress(Synthetic.progress(Synthetic.CODE, "4"));

        assertThat(answer.get("message").textValue()).contains("thành công");
        assertThat(caller.lookup(Synthetic.CODE).at("/result/0/TRANGTHAIHOSO").textValue())
                .isEqualTo("4");
        HeldDossier held = portal.books().dossiers().get(0);
        assertThat(held.trangThaiHoSo()).isEqualTo("2");
        assertThat(held.shownStatus()).isEqualTo("4");
        assertThat(portal.books().dossier(Synthetic.CODE).orElseThrow().progress())
                .hasSize(1);
    }

    @Test
    void progress_can_be_told_not_to_move_the_status() {
        try (MockPortal still = MockPortal.start(PortalOptions.onFreePorts().progressMovesStatus(false))) {
            Caller province = Caller.loggedIn(still);
            province.create(Synthetic.dossier());
            province.progress(Synthetic.progress(Synthetic.CODE, "4"));

            assertThat(still.books().dossiers().get(0).shownStatus()).isEqualTo("2");
        }
    }

    @Test
    void rows_of_a_dossier_that_is_not_there_refuse_the_whole_call() {
        JsonNode answer =
                caller.progress(Synthetic.progress(Synthetic.CODE, "4"), Synthetic.progress(Synthetic.OTHER_CODE, "4"));

        assertThat(answer.get("message").textValue())
                .contains(Synthetic.OTHER_CODE)
                .contains("không tồn tại");
        assertThat(portal.books().summary().progressRowsApplied()).isZero();
        assertThat(portal.books().summary().progressRowsRefusedAsMissing()).isEqualTo(1);
    }

    @Test
    void the_same_row_again_is_applied_and_counted_as_applied_twice() {
        caller.progress(Synthetic.progress(Synthetic.CODE, "4"));
        caller.progress(Synthetic.progress(Synthetic.CODE, "4").put("ChucDanh", "Chuyên viên"));
        caller.progress(Synthetic.progress(Synthetic.CODE, "9"));

        assertThat(portal.books().summary().progressRowsApplied()).isEqualTo(3);
        assertThat(portal.books().summary().progressRowsAppliedTwice()).isEqualTo(1);
        assertThat(portal.books().tellings()).extracting(Telling::repeat).containsExactly(false, false, true, false);
    }

    @Test
    void ten_rows_are_taken_and_eleven_are_refused() {
        JsonNode row = Synthetic.progress(Synthetic.CODE, "4");

        assertThat(caller.progress(Collections.nCopies(10, row).toArray(JsonNode[]::new))
                        .get("error_code")
                        .textValue())
                .isEqualTo("0");
        assertThat(caller.progress(Collections.nCopies(11, row).toArray(JsonNode[]::new))
                        .get("message")
                        .textValue())
                .contains("at most 10");
    }

    @Test
    void progress_takes_no_is_updating() {
        var body = caller.envelope("CapNhatTienDoHoSoMC").put("isUpdating", "True");
        body.putArray("data").add(Synthetic.progress(Synthetic.CODE, "4"));

        assertThat(Caller.json(caller.call(body)).get("message").textValue()).contains("/isUpdating");
    }
}
