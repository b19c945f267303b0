package vn.lienthong.mappings.unit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.mappings.text.Canonical;

/** The forms in which names of places are compared. */
final class Spelling {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern NUMBER = Pattern.compile("0+(\\d+)");
    private static final Pattern LONE_Y = Pattern.compile("(qu|[hklmstv])y(\\d?)");

    private Spelling() {}

    /**
     * The name for comparison: one form for òa and oà, for NFC and NFD, for y and i where a word ends in either (Quy, Qui; Mỹ,
     * Mĩ), for 6 and 06; signs and doubled blanks are one blank. Tones and vowels count.
     */
    static String key(String name) {
        var key = new StringBuilder();
        for (var word :
                OTHER.split(Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(word(word));
            }
        }
        return Normalizer.normalize(key, Normalizer.Form.NFC);
    }

    /** The name without any marks, for whoever types none: never enough to say which place is meant. */
    static String bare(String name) {
        return Canonical.bare(name);
    }

    /** The word with its tone behind it, wherever the tone was written. */
    private static String word(String word) {
        var letters = new StringBuilder();
        var tone = "";
        for (char c : word.toCharArray()) {
            int number = TONES.indexOf(c);
            if (number < 0) {
                letters.append(c);
            } else {
                tone = String.valueOf(number + 1);
            }
        }
        var number = NUMBER.matcher(letters);
        if (number.matches()) {
            return number.group(1);
        }
        return LONE_Y.matcher(letters + tone).matches()
                ? letters.toString().replaceAll("y$", "i") + tone
                : letters + tone;
    }
}
