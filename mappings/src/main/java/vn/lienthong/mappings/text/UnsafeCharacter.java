package vn.lienthong.mappings.text;

import java.util.Optional;

/**
 * A character that hides, reorders or breaks text: control characters, half a surrogate pair, direction overrides,
 * zero-width and other format characters, fillers that show as nothing, non-characters.
 *
 * @param index where it stands, in characters from 0
 * @param codePoint which it is
 */
public record UnsafeCharacter(int index, int codePoint) {

    /** @return the first unsafe character; line feed and tab are safe only where lines are allowed */
    public static Optional<UnsafeCharacter> firstIn(String text, boolean linesAllowed) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (isUnsafe(codePoint) && !(linesAllowed && (codePoint == '\n' || codePoint == '\t'))) {
                return Optional.of(new UnsafeCharacter(i, codePoint));
            }
            i += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.UNASSIGNED -> (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
            default -> codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
        };
    }

    /** @return the notation {@code U+202E} */
    public String notation() {
        return String.format("U+%04X", codePoint);
    }
}
