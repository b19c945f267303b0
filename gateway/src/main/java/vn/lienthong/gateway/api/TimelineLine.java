package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a message.
 *
 * @param from the state before, absent for the first line
 * @param token the claim that it belongs to; 0 for none
 * @param note words for a person, masked; may be empty
 * @param who acted, where a person did
 * @param node the beginning of the id of the node on which it happened
 */
@JsonInclude(Include.NON_NULL)
public record TimelineLine(
        int n,
        Instant at,
        String what,
        @Nullable String from,
        String to,
        long token,
        String note,
        @Nullable String who,
        String node) {

    private static final int NAMED = 8;
    private static final Pattern BY = Pattern.compile("by ([^\\s:]+)(?::.*)?", Pattern.DOTALL);

    static TimelineLine of(
            int n, Instant at, String what, @Nullable String from, String to, long token, String note, UUID node) {
        Matcher by = BY.matcher(note);
        return new TimelineLine(
                n,
                at,
                what,
                from,
                to,
                token,
                note,
                by.matches() ? by.group(1) : null,
                node.toString().substring(0, NAMED));
    }
}
