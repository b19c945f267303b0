package vn.lienthong.mappings.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The forms in which texts are kept and compared. */
public final class Canonical {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Canonical() {}

    /** @return the text with its Vietnamese letters composed (Unicode NFC) */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** @return a code without blanks or byte order marks at its ends, its full-width letters, digits and signs as ASCII */
    public static String code(String text) {
        var ascii = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH_SHIFT : c)
                .forEach(c -> ascii.append((char) c));
        return trim(ascii, c -> isBlank(c) || c == '\uFEFF');
    }

    /** @return the text without blanks of any kind at its ends */
    public static String trim(String text) {
        return trim(text, Canonical::isBlank);
    }

    /** @return the text for comparison only: NFC, lower case, every run of blanks one space */
    public static String spoken(String text) {
        return BLANKS.matcher(nfc(text)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** @return the text for comparison without any marks: letters and digits in lower case, everything else one space */
    public static String bare(String text) {
        var plain = MARKS.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('đ', 'd');
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    private static String trim(CharSequence text, IntPredicate edge) {
        int start = 0;
        int end = text.length();
        while (start < end && edge.test(text.charAt(start))) {
            start++;
        }
        while (end > start && edge.test(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
