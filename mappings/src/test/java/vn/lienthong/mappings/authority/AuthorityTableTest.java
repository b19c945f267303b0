package vn.lienthong.mappings.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;

final class AuthorityTableTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final String PROCEDURE = "1.012345";

    private final AuthorityTable table = new AuthorityTable(List.of(
            entry(Act.DECIDES, Level.PROVINCE, "H42.05", null, null, JUNE, "QĐ A"),
            entry(Act.DECIDES, Level.COMMUNE, null, null, JULY, null, "QĐ B"),
            entry(Act.RECEIVES, Level.COMMUNE, "11914", "QUAY-1", JULY, null, "QĐ C"),
            entry(Act.RECEIVES, Level.COMMUNE, "11914", "QUAY-DAO", JULY, null, "QĐ C")));

    @Test
    void an_empty_table_and_procedures_that_it_does_not_have_hold_nothing_back() {
        assertThat(new AuthorityTable(List.of()).objections(question(PROCEDURE, "14620", JULY)))
                .isEmpty();
        assertThat(table.objections(question("1.000001", "H42.99", JULY))).isEmpty();
    }

    @Test
    void each_day_has_its_decision_whichever_order_the_identifier_has() {
        assertThat(table.objections(question(PROCEDURE, "000.00.05.H42", JUNE))).isEmpty();
        assertThat(table.objections(question(PROCEDURE + ".H42", "14620", JULY)))
                .isEmpty();
    }

    @Test
    void a_unit_without_authority_that_day_is_told_with_both_decisions() {
        assertThat(table.objections(question(PROCEDURE, "H42.05", JULY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("authority.decides");
                    assertThat(finding.blame()).isEqualTo(Blame.CATALOGUE);
                    assertThat(finding.message().vi())
                            .isEqualTo("Thủ tục 1.012345 do UBND cấp xã theo «QĐ B» (từ 01/07/2025) giải quyết; đơn vị"
                                    + " H42.05 của hồ sơ theo «QĐ A» (từ 01/01/2020 đến 30/06/2025)");
                });
        assertThat(table.objections(question(PROCEDURE, "14620", JUNE)))
                .extracting(it -> it.message().en())
                .containsExactly(
                        "Procedure 1.012345 is decided by unit H42.05 by «QĐ A» (from 01/01/2020 to 30/06/2025);"
                                + " the dossier's unit 14620 by «QĐ B» (from 01/07/2025)");
    }

    @Test
    void receiving_is_a_question_of_its_own_with_several_service_points_of_a_unit() {
        assertThat(table.objections(received("11914", "QUAY-1"))).isEmpty();
        assertThat(table.objections(received("11914", "QUAY-DAO"))).isEmpty();
        assertThat(table.objections(received("11914", null)))
                .extracting(Finding::rule)
                .containsExactly("authority.receives");
        assertThat(table.objections(received("14620", "QUAY-1")))
                .extracting(it -> it.message().vi())
                .containsExactly("Thủ tục 1.012345 do đơn vị 11914 @ QUAY-1 theo «QĐ C» (từ 01/07/2025),"
                        + " đơn vị 11914 @ QUAY-DAO theo «QĐ C» (từ 01/07/2025) tiếp nhận; không quyết định nào giao cho đơn"
                        + " vị 14620 của hồ sơ");
    }

    private static AuthorityQuestion received(String unit, @Nullable String point) {
        return new AuthorityQuestion(PROCEDURE, unit, point, "14620", JULY);
    }

    private static AuthorityQuestion question(String procedure, String unit, LocalDate on) {
        return new AuthorityQuestion(procedure, null, null, unit, on);
    }

    private static AuthorityEntry entry(
            Act act,
            Level level,
            @Nullable String unit,
            @Nullable String point,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String decision) {
        return new AuthorityEntry(
                PROCEDURE, act, level, unit, point, from == null ? LocalDate.of(2020, 1, 1) : from, until, decision);
    }
}
