package vn.lienthong.mappings.npsp;

import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;

/** A message of the Portal: what it says, compared by the dialect's texts, and how it is shown. */
final class Message {

    private static final int SHOWN = 1_000;
    private static final int LONGEST_NEGATION = 16;
    private static final int LOOKED_AT = 8_192;
    private static final Pattern NEGATION = Pattern.compile("(?:không|chưa|ko)(?: được| thể)? $");

    private final String raw;
    private final String spoken;

    Message(String raw) {
        this.raw = raw;
        this.spoken = Canonical.spoken(raw.length() > LOOKED_AT ? raw.substring(0, LOOKED_AT) : raw);
    }

    String shown() {
        return Snippet.of(raw, SHOWN);
    }

    boolean isEmpty() {
        return spoken.isEmpty();
    }

    boolean says(Set<String> texts) {
        return texts.stream().map(Canonical::spoken).anyMatch(spoken::contains);
    }

    /** True when one of the texts is there, and nowhere with a negation before it. */
    boolean affirms(Set<String> texts) {
        return says(texts) && !negates(texts);
    }

    /** True when one of the texts stands with a negation before it. */
    boolean negates(Set<String> texts) {
        return texts.stream().map(Canonical::spoken).anyMatch(this::isNegated);
    }

    private boolean isNegated(String text) {
        for (int at = spoken.indexOf(text); at >= 0; at = spoken.indexOf(text, at + 1)) {
            if (NEGATION.matcher(spoken.substring(Math.max(0, at - LONGEST_NEGATION), at))
                    .find()) {
                return true;
            }
        }
        return false;
    }
}
