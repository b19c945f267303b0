package vn.lienthong.mappings.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitsTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final Units units = SyntheticTable.units();
    private final Units sample = new Units(
            new UnitTableReader().read(SampleTable.file(), null).table().orElseThrow());

    @Test
    void the_sample_has_no_defect() {
        assertThat(new UnitTableReader().read(SampleTable.file(), null).defects())
                .isEmpty();
        assertThat(sample.from()).isEqualTo(SINCE);
        assertThat(sample.size()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource({
        "06541, 2025-06-30, Xã Yên Khoái, Xã Mẫu Sơn",
        "06541, 2025-07-01, Xã Mẫu Sơn, Xã Yên Khoái",
        "13777, 2025-06-30, Xã Thành Lợi, Phường Trường Thi",
        "06400, 2026-01-01, Xã Hữu Liên, Xã Yên Thịnh",
        "14359, 2020-01-01, Phường Ninh Phong, Phường Nam Hoa Lư"
    })
    void a_reused_code_is_each_commune_on_its_own_side_of_the_day(
            String code, LocalDate on, String meant, String otherwise) {
        var reading = sample.code(code, on);

        assertThat(reading.meant()).extracting(Commune::name).containsExactly(meant);
        assertThat(reading.otherwise()).extracting(Commune::name).containsExactly(otherwise);
        assertThat(reading.reused()).isTrue();
        assertThat(reading.isCertain()).isTrue();
    }

    @Test
    void a_code_is_nothing_where_nobody_has_it_on_that_date() {
        assertThat(sample.code("06532", SINCE).meant()).isEmpty();
        assertThat(sample.code("06532", SINCE).otherwise())
                .extracting(Commune::name)
                .containsExactly("Xã Mẫu Sơn");
        assertThat(sample.code("99999", SINCE).isCertain()).isFalse();
        assertThat(units.code("90008", BEFORE).meant()).isEmpty();
        assertThat(units.code("90007", SINCE).reused()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "06532, 06541, 06541",
        "06541, 06541, 06541",
        "13657, 13777, ",
        "06388, 06400, ",
        "14551, 14359, ",
        "14662, 14620, ",
        "21580, 21583, ",
        "21595, 21592, ",
        "11923, 11914, ",
        "06424, 06385, ",
        "23050, 23005, ",
        "04720, 04726, "
    })
    void each_named_unit_of_the_sample_became_one(String old, String now, String carriesCode) {
        var fate = sample.fate(old);

        assertThat(fate.now(Subject.PEOPLE)).map(Commune::code).contains(now);
        assertThat(fate.now(Subject.LAND)).map(Commune::code).contains(now);
        assertThat(sample.madeOf(now))
                .extracting(row -> row.before() == null ? "" : row.before().code())
                .contains(old);
        if (carriesCode != null) {
            assertThat(sample.fate("06541").carriesCodeNow()).map(Commune::code).contains(carriesCode);
        }
    }

    @Test
    void what_was_split_became_several_each_with_its_remark_and_no_one_of_them() {
        var fate = units.fate("90003");

        assertThat(fate.successors())
                .extracting(it -> it.commune().code() + " " + it.remark())
                .containsExactly("90002 Nhập một phần", "90004 Nhập một phần");
        assertThat(fate.isSplit()).isTrue();
        assertThat(fate.now(Subject.PEOPLE)).isEmpty();
    }

    @Test
    void where_all_the_people_went_to_one_place_people_are_certain_and_land_is_not() {
        assertThat(units.fate("90005").now(Subject.PEOPLE)).map(Commune::code).contains("90004");
        assertThat(units.fate("90005").now(Subject.LAND)).isEmpty();
    }

    @Test
    void a_code_that_nobody_had_became_nothing() {
        assertThat(units.fate("90008").was()).isEmpty();
        assertThat(units.fate("90008").successors()).isEmpty();
        assertThat(units.fate("90008").now(Subject.PEOPLE)).isEmpty();
    }

    @Test
    void a_dossier_keeps_both_codes_and_a_split_one_gets_the_candidates() {
        var retired = sample.onDossier("06532", SINCE, Subject.PEOPLE);
        var reused = sample.onDossier("06541", SINCE, Subject.PEOPLE);
        var earlier = sample.onDossier("06541", BEFORE, Subject.PEOPLE);
        var split = units.onDossier("90003", SINCE, Subject.PEOPLE);

        assertThat(retired.before()).map(Commune::name).contains("Xã Mẫu Sơn");
        assertThat(retired.since()).map(Commune::code).contains("06541");
        assertThat(reused.before()).isEmpty();
        assertThat(reused.since()).map(Commune::name).contains("Xã Mẫu Sơn");
        assertThat(earlier.before()).map(Commune::name).contains("Xã Yên Khoái");
        assertThat(earlier.since()).map(Commune::name).contains("Xã Mẫu Sơn");
        assertThat(split.since()).isEmpty();
        assertThat(split.finding("/registryUnit")).hasValueSatisfying(finding -> {
            assertThat(finding.rule()).isEqualTo("units.code.split");
            assertThat(finding.message().vi())
                    .contains("Xã Chia Ba", "Xã Tân Hòa, Tỉnh Mẫu A (90002)", "Phường Bến Quy, Tỉnh Mẫu A (90004)");
        });
        assertThat(sample.onDossier("99999", SINCE, Subject.PEOPLE).isKnown()).isFalse();
        assertThat(sample.onDossier("99999", SINCE, Subject.PEOPLE).finding("/x"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã Yên Khoái, huyện Lộc Bình, tỉnh Lạng Sơn",
                "Thôn 3, xã Yên Khoái, H. Lộc Bình, Lạng Sơn, Việt Nam",
                "Yên Khoái, Lộc Bình, Lạng Sơn",
                "yên  khoái - LỘC BÌNH - lạng sơn",
                "xã Yên Khoái, tỉnh Lạng Sơn",
                "X. Yên Khóai, Lạng Sơn",
                "UBND xã Yên Khoái, huyện Lộc Bình, tỉnh Lạng Sơn",
                "Ủy ban nhân dân xã Yên Khoái, huyện Lộc Bình, Lạng Sơn"
            })
    void an_address_of_before_is_understood_however_it_is_written(String text) {
        for (var form : Normalizer.Form.values()) {
            var found = sample.address(Normalizer.normalize(text, form), Optional.empty(), Subject.PEOPLE);

            assertThat(found.was()).map(Commune::code).contains("06541");
            assertThat(found.is()).map(Commune::code).contains("06541");
            assertThat(found.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xã Mẫu Sơn, huyện Lộc Bình, Lạng Sơn||06532|06541
            Xã Mẫu Sơn, Lạng Sơn|2025-06-30|06532|06541
            Xã Mẫu Sơn, Lạng Sơn|2025-07-01||06541
            Phường Trường Thi, Ninh Bình|2025-08-01||13777
            Phường Trường Thi, TP Nam Định, Nam Định||13657|13777
            Xã Cảm Nhân, Yên Bình, Yên Bái||04726|04726
            Xã Cảm Nhân, Lào Cai|2026-01-01||04726
            Xã Ngọc Chấn, huyện Yên Bình, tỉnh Lào Cai||04729|04726
            Phường Qui Nhơn, Gia Lai|2025-07-01||21583
            Đặc khu Cát Hải, TP. Hải Phòng|2025-07-01||11914
            Xã Phát Diệm, huyện Kim Sơn, Ninh Bình|2025-07-01||14620
            """)
    void old_and_new_names_resolve_with_and_without_their_district(String text, LocalDate on, String was, String is) {
        var found = sample.address(text, Optional.ofNullable(on), Subject.PEOPLE);

        assertThat(found.findings()).isEmpty();
        assertThat(found.was().map(Commune::code)).isEqualTo(Optional.ofNullable(was));
        assertThat(found.is().map(Commune::code)).isEqualTo(Optional.ofNullable(is));
    }

    @Test
    void spelling_forms_are_one_name_and_numbers_may_have_a_zero() {
        assertThat(units.address("Xã Tân Hoà, huyện Sông Đông, tỉnh Mẫu B", Optional.empty(), Subject.PEOPLE)
                        .was())
                .map(Commune::code)
                .contains("90001");
        assertThat(units.address("P.06, TP. Bến, Mẫu A", Optional.empty(), Subject.PEOPLE)
                        .is())
                .map(Commune::code)
                .contains("90004");
        assertThat(units.address("phường Bến Qui, Mẫu A", Optional.of(SINCE), Subject.PEOPLE)
                        .is())
                .map(Commune::code)
                .contains("90004");
    }

    @Test
    void an_address_in_a_split_commune_is_a_question_with_candidates_and_certain_only_of_the_past() {
        var text = "Thôn 1, xã Chia Ba, huyện Sông Đông, Mẫu B";

        var today = units.address(text, Optional.empty(), Subject.PEOPLE);
        var then = units.address(text, Optional.of(BEFORE), Subject.PEOPLE);

        assertThat(today.is()).isEmpty();
        assertThat(today.since()).extracting(it -> it.commune().code()).containsExactly("90002", "90004");
        assertThat(today.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("units.address.split");
            assertThat(finding.message().vi()).contains("(90002) – Nhập một phần", "(90004) – Nhập một phần");
            assertThat(finding.message().vi()).doesNotContain("Thôn 1");
        });
        assertThat(then.was()).map(Commune::code).contains("90003");
        assertThat(then.findings()).isEmpty();
    }

    @Test
    void two_communes_of_one_name_are_both_offered_and_a_name_without_marks_is_never_taken() {
        var two = units.address("xã Tân Hòa", Optional.of(BEFORE), Subject.PEOPLE);
        var bare = units.address("xa Tan Hoa, Mau B", Optional.of(BEFORE), Subject.PEOPLE);
        var other = units.address("Phường Tân Hòa, Mẫu A", Optional.of(SINCE), Subject.PEOPLE);
        var none = units.address("xã Không Có, Mẫu A", Optional.empty(), Subject.PEOPLE);

        assertThat(two.findings()).extracting(it -> it.rule()).containsExactly("units.address.several");
        assertThat(two.before()).extracting(Commune::code).containsExactly("90001", "90009");
        assertThat(bare.findings()).extracting(it -> it.rule()).containsExactly("units.address.unknown");
        assertThat(bare.near()).extracting(Commune::code).contains("90001", "90002");
        assertThat(other.near()).extracting(Commune::name).contains("Xã Tân Hòa");
        assertThat(none.findings()).extracting(it -> it.rule()).containsExactly("units.address.unknown");
        assertThat(none.near()).isEmpty();
    }

    @Test
    void of_a_commune_of_today_it_is_told_for_an_earlier_date_what_it_was_made_of() {
        var then = sample.address("Phường Nam Hoa Lư, Ninh Bình", Optional.of(BEFORE), Subject.PEOPLE);

        assertThat(then.before()).extracting(Commune::code).contains("14356", "14359", "14551", "14554", "14557");
        assertThat(then.findings()).extracting(it -> it.rule()).containsExactly("units.address.several");
    }
}
