package vn.lienthong.mappings.text;

import java.util.regex.Pattern;

/**
 * Recognises Vietnamese typed for the fonts of before Unicode: TCVN3 ("NguyÔn V¨n") and VNI ("Nguyeãn Vaên") bytes that
 * were carried over as Latin-1 letters. A guess, by pairs that Vietnamese spelling does not have; two of them are asked
 * for, so that one foreign name does not raise it.
 */
public final class LegacyFont {

    private static final int ENOUGH = 2;
    private static final Pattern TELL_TALE = Pattern.compile("[¨©ª®µ¶·¸¹¼½¾](?=\\p{L})|(?<=\\p{L})[µ¶¸¹¼½¾]"
            + "|(?<=\\p{L})[ÆÇËÎÏÑÓÔÖ×ØÜÞß](?=\\p{Ll}|\\b)(?<=\\p{Ll}.)"
            + "|\\b[Ññ]|(?i)[aeo][âêûïõøäå]|[ae][ãáàéèù]|ö[øùïûõ]");

    private LegacyFont() {}

    public static boolean isSuspectedIn(String text) {
        return TELL_TALE.matcher(text).results().limit(ENOUGH).count() == ENOUGH;
    }
}
