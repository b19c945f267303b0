package vn.lienthong.mappings.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;

final class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "000.00.01.H42-250701-0001, H42, 000.00.01.H42",
        "H42.14.5-250701-0001, H42, H42.14.5",
        "H42-250701-0001, H42, H42",
        "G22.99.08-250701-0001, G22, G22.99.08",
        "H21.129-250701-12345, H21, H21.129"
    })
    void codes_of_both_orders_are_taken_apart(String text, String province, String organisation) {
        var code = new DossierCode(text);

        assertThat(code.organisation().province()).isEqualTo(province);
        assertThat(code.organisation().text()).isEqualTo(organisation);
        assertThat(code.date()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(code.sequence()).isEqualTo(text.substring(text.lastIndexOf('-') + 1));
    }

    @FaultRow({54, 57})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H42",
                "H42-250701",
                "H42-250701-001",
                "H42-250701-0000001",
                "H42-250231-0001",
                "H42-251301-0001",
                "H42 -250701-0001",
                "H42–250701-0001",
                "000.00.01.H42.14-250701-0001",
                "H42.1.2.3.4.5-250701-0001",
                "Đ42-250701-0001",
                "ı42-250701-0001",
                "H42-٢٥٠٧٠١-0001"
            })
    void what_is_no_code_is_refused(String text) {
        assertThat(DossierCode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DossierCode(text));
    }

    @FaultRow(54)
    @Property
    void every_way_to_write_a_code_has_one_canonical_form(
            @ForAll @IntRange(max = 99) int province,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(max = 999_999) int number) {
        var code = String.format("h%02d.14-2502%02d-%06d", province, day, number);
        var fullWidth = code.chars()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

        assertThat(List.of(code, " " + code + "\r\n", "\uFEFF" + code, fullWidth.toString()))
                .allSatisfy(written -> assertThat(DossierCode.parse(written).map(DossierCode::text))
                        .contains("H" + code.substring(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "000.00.00.H42, H42",
        "000.00.14.H42, H42.14",
        "000.05.14.H42, H42.14.5",
        "007.05.14.H42, H42.14.5.7",
        "000.08.99.G22, G22.99.08"
    })
    void one_organisation_is_equal_in_both_orders(String old, String current) {
        assertThat(OrganisationIdentifier.parse(old))
                .isEqualTo(OrganisationIdentifier.parse(current))
                .hasSameHashCodeAs(OrganisationIdentifier.parse(current));
    }

    @Test
    void other_organisations_are_not_equal() {
        assertThat(Arrays.asList("H42", "H42.14", "H42.5.14", "H42.14.5", "H43.14.5", "G42.14.5").stream()
                        .map(OrganisationIdentifier::parse))
                .doesNotHaveDuplicates();
    }

    @Test
    void codes_that_write_one_organisation_in_two_orders_stay_two_codes() {
        assertThat(new DossierCode("000.00.14.H42-250701-0001")).isNotEqualTo(new DossierCode("H42.14-250701-0001"));
    }

    @Test
    void the_national_status_codes_run_from_1_to_10() {
        assertThat(DossierStatus.values())
                .extracting(DossierStatus::nationalCode)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(DossierStatus.ofNationalCode(5)).contains(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(DossierStatus.ofNationalCode(0)).isEmpty();
        assertThat(DossierStatus.RECEIVED.vietnamese()).isEqualTo("Được tiếp nhận");
    }
}
