package vn.lienthong.mappings.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A foreign text made fit for a log line, a timeline or an alert: short, on one line, nothing hidden, long numbers masked. */
public final class Snippet {

    /** The most characters that a snippet has. */
    public static final int LENGTH = 200;

    private static final int LOOKED_AT = 8_192;
    private static final String UUID = "\\b[0-9a-f]{8}-[0-9a-f]{4}-[147][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\b";
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<id>" + UUID + ")|\\p{Nd}{9,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Snippet() {}

    /**
     * @return the first characters of the text; runs of nine digits and more (identity numbers, telephones) become {@code ***},
     *     except in a UUID, which names a message or a job and no person
     */
    public static String of(String text) {
        return of(text, LENGTH);
    }

    public static String of(String text, int length) {
        var shown = new StringBuilder();
        text.codePoints().limit(LOOKED_AT).forEach(codePoint -> {
            if (Character.isWhitespace(codePoint)) {
                shown.append(' ');
            } else if (!UnsafeCharacter.isUnsafe(codePoint)) {
                shown.appendCodePoint(codePoint);
            }
        });
        var masked = LONG_NUMBER.matcher(shown).replaceAll(found -> found.group(1) == null ? "***" : found.group(1));
        return cut(BLANKS.matcher(masked).replaceAll(" ").strip(), length);
    }

    /** @return a snippet of bytes of unknown encoding; what is not UTF-8 shows as the replacement character */
    public static String of(byte[] bytes) {
        return of(new String(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)), StandardCharsets.UTF_8));
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
