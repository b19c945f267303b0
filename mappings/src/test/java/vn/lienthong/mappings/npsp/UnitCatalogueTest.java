package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;

final class UnitCatalogueTest {

    private final UnitCatalogue sample = UnitCatalogue.sample();

    @ParameterizedTest
    @CsvSource({
        "13777, Phường Trường Thi",
        "14359, Phường Nam Hoa Lư",
        "14620, Xã Phát Diệm",
        "H42.05, Sở Nội vụ tỉnh Ninh Bình",
        "h42.5, Sở Nội vụ tỉnh Ninh Bình",
        "000.00.05.H42, Sở Nội vụ tỉnh Ninh Bình"
    })
    void the_sample_names_units_by_either_order_of_their_identifier(String code, String name) {
        assertThat(sample.unitName(code)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13657", "14356", "14551", "14554", "14557", "14659", "14662", "", "xyz"})
    void communes_that_were_abolished_on_1_july_2025_are_not_in_the_sample(String code) {
        assertThat(sample.unitName(code)).isEmpty();
    }

    @Test
    void marks_line_ends_quotes_and_decomposed_letters_are_understood() {
        var csv = "\uFEFFcode,name\r\n14620,\"Xã Phát Diệm, \"\"mới\"\"\"\r\nH42,"
                + Normalizer.normalize("Tỉnh Ninh Bình", Normalizer.Form.NFD) + "\r\n";

        var catalogue = UnitCatalogue.parse(csv).orElseThrow();

        assertThat(catalogue.size()).isEqualTo(2);
        assertThat(catalogue.unitName("14620")).contains("Xã Phát Diệm, \"mới\"");
        assertThat(catalogue.unitName("H42")).contains("Tỉnh Ninh Bình");
    }

    @Test
    void every_defect_is_found_with_its_line() {
        var csv = """
                code,name
                14620,Xã Phát Diệm
                14620,Xã Khác
                ,Xã Không Mã
                14359,
                13777,Phường  Trường Thi
                14360,Phường\u200B Nam
                14361, Xã
                1436,Xã
                14362

                H42.05,Sở
                000.00.05.H42,Sở
                14363\u200B,Xã
                """;

        assertThat(UnitCatalogue.parse(csv).findings())
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(
                        tuple("/3/code", "unit.code.duplicate"),
                        tuple("/4/code", "unit.code.blank"),
                        tuple("/5/name", "unit.name.blank"),
                        tuple("/6/name", "unit.name.doubledBlank"),
                        tuple("/7/name", "unit.name.invisible"),
                        tuple("/8/name", "unit.name.edgeBlank"),
                        tuple("/9/code", "unit.code.malformed"),
                        tuple("/10/code", "unit.columns"),
                        tuple("/11/code", "unit.columns"),
                        tuple("/13/code", "unit.code.duplicate"),
                        tuple("/14/code", "unit.code.invisible"));
        assertThat(UnitCatalogue.parse(csv).findings()).allSatisfy(finding -> {
            assertThat(finding.blame()).isEqualTo(Blame.CATALOGUE);
            assertThat(finding.message().vi()).startsWith("Dòng ");
        });
    }

    @ParameterizedTest
    @CsvSource({"'', unit.header", "'ma,ten', unit.header", "'code,name', unit.none"})
    void a_text_that_is_no_catalogue_is_refused(String csv, String rule) {
        assertThat(UnitCatalogue.parse(csv).findings())
                .extracting(Finding::rule)
                .containsExactly(rule);
    }
}
