package vn.lienthong.gateway.console.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.api.MessageView;
import vn.lienthong.gateway.api.WaitView;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.routes.message.State;

/** What happened to a message, in the words of whoever reads it. */
public final class Story {

    private static final Pattern BY = Pattern.compile("by ([^\\s:]+)(?:: (.*))?", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Speech w;

    public Story(Speech w) {
        this.w = w;
    }

    /** Our own words of a line, in the reader's language where they have a form that is known; foreign words as they are. */
    public String note(@Nullable String note) {
        if (note == null) {
            return "";
        }
        Matcher by = BY.matcher(note);
        if (!by.matches()) {
            return w.why(note);
        }
        String who = by.group(1);
        String said = ID.matcher(who).matches() ? w.t("note.by.newer") : w.t("note.by", who);
        return by.group(2) == null ? said : said + ": " + by.group(2);
    }

    /** Why it waits, and until when; empty where it does not. */
    public String waiting(MessageView message) {
        @Nullable WaitView waits = message.waits();
        if (waits == null) {
            return "";
        }
        String because = waits.because().stream().map(w::said).collect(Collectors.joining("; "));
        StringBuilder said = new StringBuilder(because.isEmpty() ? w.t("wait.at.once") : because);
        if (waits.nextAttempt() != null) {
            said.append("; ").append(w.t("wait.not.before", w.exactly(waits.nextAttempt())));
        }
        if (waits.budgetLeftSeconds() != null) {
            said.append("; ").append(w.t("wait.budget", w.lasting(waits.budgetLeftSeconds())));
        }
        return said.append('.').toString();
    }

    /** Whether it is settled, so that its story is over. */
    public boolean settled(MessageView message) {
        return State.valueOf(message.facts().state()).ended();
    }
}
