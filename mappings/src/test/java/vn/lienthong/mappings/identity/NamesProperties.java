package vn.lienthong.mappings.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class NamesProperties {

    private static final Map<String, String> TONES = Map.of(
            "òa", "oà", "óa", "oá", "ỏa", "oả", "õa", "oã", "ọa", "oạ", "òe", "oè", "óe", "oé", "ùy", "uỳ", "úy", "uý",
            "ủy", "uỷ");
    private static final List<String> SYLLABLES = List.of(
            "Nguyễn", "Đặng", "Hòa", "Thúy", "Thủy", "Khỏe", "Lò", "Ư", "Võ", "Quỳnh", "Đỗ", "Yến", "Nghĩa", "Tòa",
            "Ywăng", "Hùy");

    @Property(tries = 500)
    void a_name_is_the_same_however_it_is_typed(
            @ForAll("names") String name,
            @ForAll boolean decomposed,
            @ForAll boolean upper,
            @ForAll boolean blanks,
            @ForAll boolean newTones) {
        var typed = newTones ? retoned(name) : name;
        typed = upper ? typed.toUpperCase(Locale.ROOT) : typed;
        typed = blanks ? "  " + typed.replace(" ", " \u00A0 ") + "\t" : typed;
        typed = decomposed ? Normalizer.normalize(typed, Normalizer.Form.NFD) : typed;
        assertThat(SameName.same(name, typed)).isTrue();
        assertThat(NameStyle.FOLDED.written(typed))
                .isEqualTo(NameStyle.FOLDED.written(name))
                .matches("[A-Z]+");
    }

    @Property(tries = 500)
    void other_names_stay_other_names(@ForAll("names") String one, @ForAll("names") String other) {
        assertThat(SameName.same(one, other)).isEqualTo(one.equals(other));
    }

    @Example
    void accents_count_and_letters_that_look_like_a_crossed_d_are_taken_for_it() {
        assertThat(SameName.same("Đặng Thị Hoa", "Đặng Thị Hòa")).isFalse();
        assertThat(SameName.same("Dang Thi Hoa", "Đặng Thị Hòa")).isFalse();
        assertThat(SameName.same("\u00D0ặng Thị Hòa", "Đặng Thị Hòa")).isTrue();
        assertThat(SameName.same("Lê Thị Ánh", "Lê Thị Ảnh")).isFalse();
        assertThat(SameName.same("Trần Vân", "Trần Văn")).isFalse();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(SYLLABLES).list().ofMinSize(1).ofMaxSize(5).map(it -> String.join(" ", it));
    }

    private static String retoned(String name) {
        var typed = name;
        for (var tone : TONES.entrySet()) {
            typed = typed.replace(tone.getKey(), tone.getValue());
        }
        return typed;
    }
}
