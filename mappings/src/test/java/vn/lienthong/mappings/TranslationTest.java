package vn.lienthong.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class TranslationTest {

    private static final Finding FINDING = new Finding(
            "/a", "a.missing", new Words("Thiếu a", "A is missing"), new Words("Nhập a", "Enter a"), Blame.INPUT);

    @Test
    void a_value_is_mapped_and_findings_stay() {
        assertThat(Translation.of(1).map(String::valueOf)).isEqualTo(Translation.of("1"));
        assertThat(Translation.<Integer>because(List.of(FINDING)).map(String::valueOf))
                .isEqualTo(Translation.because(List.of(FINDING)));
    }

    @Test
    void without_a_value_there_is_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> Translation.because(List.of()));
        assertThatThrownBy(() -> Translation.because(List.of(FINDING)).orElseThrow())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("[a.missing at '/a']");
    }

    @Test
    void blame_decides_whether_the_door_refuses() {
        var catalogue = new Finding("/a", "unit.unknown", FINDING.message(), FINDING.remedy(), Blame.CATALOGUE);

        assertThat(Translation.of(1).isInputToBlame()).isFalse();
        assertThat(Translation.because(List.of(catalogue)).isInputToBlame()).isFalse();
        assertThat(Translation.because(List.of(catalogue, FINDING)).isInputToBlame())
                .isTrue();
    }
}
