package vn.lienthong.mappings.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.lienthong.mappings.text.Canonical;

/**
 * Compares names as a clerk would: composed or decomposed letters, blanks, case, and on which vowel of a syllable the tone
 * stands ({@code Hòa}, {@code Hoà}) make no difference. Accents do. Letters that look like {@code Đ} count as it.
 */
final class SameName {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private SameName() {}

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    static String key(String name) {
        return Arrays.stream(Canonical.spoken(name)
                        .replace('ð', 'đ')
                        .replace('ɖ', 'đ')
                        .split(" "))
                .map(SameName::toneLast)
                .collect(Collectors.joining(" "));
    }

    private static String toneLast(String syllable) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        Normalizer.normalize(syllable, Normalizer.Form.NFD)
                .chars()
                .forEach(c -> (TONES.indexOf(c) >= 0 ? tones : letters).append((char) c));
        return letters.append(tones).toString();
    }
}
