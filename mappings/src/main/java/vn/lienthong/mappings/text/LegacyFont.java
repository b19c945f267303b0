package vn.lienthong.mappings.text;

import java.util.regex.Pattern;

/**
 * Recognises Vietnamese typed for the fonts of before Unicode: TCVN3 ("NguyÔn V¨n") and VNI ("Nguyeãn Vaên") bytes that
 * were carried over as Latin-1 letters. A guess, by pairs that Vietnamese spelling does not have; two of them are asked
 * for, so that one foreign name does not raise it.
 */
public final class LegacyFont {

    private static final int ENOUGH = 2;
    private static final char FIRST = '\u00A8';
    private static final char LAST = '\u00FF';
    private static final Pattern TELL_TALE = Pattern.compile("[¨©ª®µ¶·¸¹¼½¾](?=\\p{L})|(?<=\\p{L})[µ¶¸¹¼½¾]"
            + "|(?<=\\p{L})[ÆÇËÎÏÑÓÔÖ×ØÜÞß](?=\\p{Ll}|\\b)(?<=\\p{Ll}.)"
            + "|\\b[Ññ]|(?i)[aeo][âêûïõøäå]|[ae][ãáàéèù]|ö[øùïûõ]");

    /** Letters of which each match has one by itself, or after one of {@link #VOWELS}. Most texts have too few of either. */
    private static final String ALONE = "¨©ª®µ¶·¸¹¼½¾ÆÇËÎÏÑÓÔÖ×ØÜÞßñö";

    private static final String AFTER_VOWEL = "âêûïõøäåãáàéèù";
    private static final String VOWELS = "aeoAEO";

    private LegacyFont() {}

    public static boolean isSuspectedIn(String text) {
        return mayMatchOftenEnough(text)
                && TELL_TALE.matcher(text).results().limit(ENOUGH).count() == ENOUGH;
    }

    private static boolean mayMatchOftenEnough(String text) {
        int chances = 0;
        for (int i = 0; i < text.length() && chances < ENOUGH; i++) {
            char letter = text.charAt(i);
            if (letter >= FIRST
                    && letter <= LAST
                    && (ALONE.indexOf(letter) >= 0
                            || (AFTER_VOWEL.indexOf(letter) >= 0
                                    && i > 0
                                    && VOWELS.indexOf(text.charAt(i - 1)) >= 0))) {
                chances++;
            }
        }
        return chances == ENOUGH;
    }
}
