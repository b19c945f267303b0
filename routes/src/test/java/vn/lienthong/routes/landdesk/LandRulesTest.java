package vn.lienthong.routes.landdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.routes.landdesk.LandStanding.FINISHED;
import static vn.lienthong.routes.landdesk.LandStanding.HANDED_OVER;
import static vn.lienthong.routes.landdesk.LandStanding.PROCESSING;
import static vn.lienthong.routes.landdesk.LandStanding.RETURNED;
import static vn.lienthong.routes.landdesk.LandStanding.SUPPLEMENT_REQUESTED;
import static vn.lienthong.routes.landdesk.LandStanding.TAX_DUE;
import static vn.lienthong.routes.landdesk.LandStanding.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.land.LandCall;
import vn.lienthong.mappings.land.LandCallType;
import vn.lienthong.mappings.land.LandTaxNotice;
import vn.lienthong.routes.landdesk.LandMove.Effect;

class LandRulesTest {

    private static final DossierCode CODE = new DossierCode("H42.14.5-250701-0001");
    private static final Instant NOON = Instant.parse("2025-07-01T05:00:00Z");
    private static final Instant BEFORE = NOON.minusSeconds(3600);

    private final LandRules rules = new LandRules(Set.of(2));

    @Test
    void each_call_leads_where_it_says() {
        assertThat(standing(HANDED_OVER, routed(NOON))).isEqualTo(PROCESSING);
        assertThat(standing(PROCESSING, wanted(NOON))).isEqualTo(SUPPLEMENT_REQUESTED);
        assertThat(standing(SUPPLEMENT_REQUESTED, brought(NOON))).isEqualTo(PROCESSING);
        assertThat(standing(PROCESSING, taxed(NOON, 1))).isEqualTo(TAX_DUE);
        assertThat(standing(TAX_DUE, routed(NOON))).isEqualTo(PROCESSING);
        assertThat(standing(PROCESSING, ended(NOON, 0))).isEqualTo(FINISHED);
        assertThat(standing(PROCESSING, ended(NOON, 1))).isEqualTo(RETURNED);
        assertThat(standing(PROCESSING, ended(NOON, 2))).isEqualTo(WITHDRAWN);
    }

    @Test
    void remarks_and_a_tax_result_without_notices_move_nothing() {
        for (LandCallType type :
                List.of(LandCallType.UPDATE_REQUESTED, LandCallType.WRONG_PROCEDURE, LandCallType.TAX_RETURNED)) {
            assertThat(after(TAX_DUE, NOON, new LandCall.Remark(type, CODE, null, "xem lại")))
                    .isEqualTo(new LandMove(TAX_DUE, NOON, Effect.TOLD));
        }
        assertThat(after(PROCESSING, BEFORE, taxed(NOON, 0))).isEqualTo(new LandMove(PROCESSING, BEFORE, Effect.TOLD));
    }

    @Test
    void an_older_time_never_moves_a_state_back() {
        assertThat(after(FINISHED, NOON, routed(BEFORE))).isEqualTo(new LandMove(FINISHED, NOON, Effect.LATE));
        assertThat(after(PROCESSING, NOON, wanted(BEFORE))).isEqualTo(new LandMove(PROCESSING, NOON, Effect.LATE));
    }

    @Test
    void a_newer_call_reopens_what_had_ended_since_a_wrong_result_goes_on() {
        assertThat(after(FINISHED, BEFORE, routed(NOON))).isEqualTo(new LandMove(PROCESSING, NOON, Effect.MOVED));
    }

    @Test
    void a_call_without_a_time_ends_no_waiting() {
        assertThat(after(SUPPLEMENT_REQUESTED, NOON, routed(null)).standing()).isEqualTo(SUPPLEMENT_REQUESTED);
        assertThat(after(FINISHED, NOON, routed(null)).standing()).isEqualTo(FINISHED);
        assertThat(after(HANDED_OVER, null, routed(null))).isEqualTo(new LandMove(PROCESSING, null, Effect.MOVED));
    }

    @Test
    void a_time_that_has_not_come_counts_as_now_so_that_it_holds_nothing_up() {
        assertThat(after(HANDED_OVER, null, routed(NOON.plus(Duration.ofDays(9000))))
                        .asOf())
                .isEqualTo(NOON);
    }

    private LandStanding standing(LandStanding before, LandCall call) {
        return after(before, BEFORE, call).standing();
    }

    private LandMove after(LandStanding before, @Nullable Instant asOf, LandCall call) {
        return rules.after(before, asOf, call, NOON);
    }

    private static LandCall routed(@Nullable Instant at) {
        return new LandCall.Moved(CODE, "a", "b", "4", false, null, at, null, List.of());
    }

    private static LandCall wanted(Instant at) {
        return new LandCall.SupplementRequested(CODE, at, "a", true, null, null);
    }

    private static LandCall brought(Instant at) {
        return new LandCall.SupplementTaken(CODE, at, at.plusSeconds(1), null, null);
    }

    private static LandCall taxed(Instant at, int notices) {
        LandTaxNotice notice = new LandTaxNotice("Trần Thị Thử", "LPTB", "TB-1", "/tep/1");
        return new LandCall.TaxResult(CODE, null, at, null, notices == 0 ? List.of() : List.of(notice));
    }

    private static LandCall ended(Instant at, int end) {
        return new LandCall.Finished(CODE, at, "a", end, null, List.of());
    }
}
