package vn.lienthong.mappings.npsp;

import java.text.BreakIterator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.text.Canonical;

/** How values become strings on the wire. */
final class WireText {

    /** What is cut has an ellipsis in the last of these four places: 50 admitted, 46 kept, as others were seen to do. */
    private static final int ROOM = 4;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(VIETNAM);
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,15})(?:\\.0{1,2})?");
    private static final Pattern NUMERAL = Pattern.compile("0*(\\d{1,15})(?:\\.0+)?");

    private WireText() {}

    static String text(@Nullable String text) {
        return text == null ? "" : Canonical.nfc(text);
    }

    static String time(@Nullable Instant time) {
        return time == null ? "" : TIME.format(time);
    }

    static String flag(boolean flag) {
        return flag ? "1" : "0";
    }

    /** @return the time at its offset in Asia/Ho_Chi_Minh; empty when it is not written so, or does not exist */
    static Optional<OffsetDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, STRICT).atZone(VIETNAM).toOffsetDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A point is a decimal point: {@code 25000.00} is taken, {@code 25.000} is not, as a text.
     *
     * @return the digits of a whole number from 0 on, without leading zeros
     */
    static Optional<String> wholeNumber(String text, boolean isNumeral) {
        var number = (isNumeral ? NUMERAL : NUMBER).matcher(text);
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** @return what a flag says, as a digit or a word in any case; empty when it is neither */
    static Optional<Boolean> truth(String flag) {
        return switch (flag.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> Optional.of(true);
            case "0", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** @return the text when it fits; else its beginning, cut between two letters as a reader sees them, and an ellipsis */
    static String atMost(int most, String text) {
        var composed = Canonical.nfc(text);
        if (composed.length() <= most) {
            return composed;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(composed);
        int end = letters.isBoundary(most - ROOM) ? most - ROOM : letters.preceding(most - ROOM);
        return composed.substring(0, end).stripTrailing() + "…";
    }
}
