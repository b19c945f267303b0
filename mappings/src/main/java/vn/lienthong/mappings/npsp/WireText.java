package vn.lienthong.mappings.npsp;

import java.text.BreakIterator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.text.Canonical;

/** How values become strings on the wire. */
final class WireText {

    /** What is cut has an ellipsis in the last of these four places: 50 admitted, 46 kept, as others were seen to do. */
    private static final int ROOM = 4;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

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
