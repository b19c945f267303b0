package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One try to tell the system, or to ask it about a lost answer, as one thing.
 *
 * @param number counts the tries among the lines that are listed, from 1
 * @param kind CALL or LOOK_UP
 * @param token the claim's, of a call: what its outcome carries, however late it comes
 * @param began when it was claimed; absent for a look-up, of which only the end is written down
 * @param ended absent while it is under way
 * @param outcome what it gave, in the timeline's word; absent while it is under way
 * @param state the state it left the message in
 * @param node the beginning of the id of the node that made it
 */
@JsonInclude(Include.NON_NULL)
public record AttemptView(
        int number,
        String kind,
        @Nullable Long token,
        @Nullable Instant began,
        @Nullable Instant ended,
        @Nullable Long millis,
        @Nullable String outcome,
        String state,
        @Nullable String note,
        String node) {

    private static final String CLAIMED = "CLAIMED";
    private static final String SENDING = "SENDING";
    private static final String UNKNOWN = "UNKNOWN";
    private static final String EVIDENCE = "EVIDENCE";

    /** @param lines of one message, in order */
    static List<AttemptView> of(List<TimelineLine> lines) {
        List<AttemptView> attempts = new ArrayList<>();
        @Nullable TimelineLine claim = null;
        for (TimelineLine line : lines) {
            if (line.what().equals(CLAIMED)) {
                claim = line;
            } else if (claim != null && SENDING.equals(line.from()) && !SENDING.equals(line.to())) {
                attempts.add(call(attempts.size() + 1, claim, line));
                claim = null;
            } else if (UNKNOWN.equals(line.from()) && !line.what().equals(EVIDENCE) && line.who() == null) {
                attempts.add(lookUp(attempts.size() + 1, line));
            }
        }
        if (claim != null) {
            attempts.add(new AttemptView(
                    attempts.size() + 1,
                    "CALL",
                    claim.token(),
                    claim.at(),
                    null,
                    null,
                    null,
                    claim.to(),
                    null,
                    claim.node()));
        }
        return attempts;
    }

    private static AttemptView call(int number, TimelineLine claim, TimelineLine end) {
        long millis = Duration.between(claim.at(), end.at()).toMillis();
        return new AttemptView(
                number,
                "CALL",
                claim.token(),
                claim.at(),
                end.at(),
                millis,
                end.what(),
                end.to(),
                end.note(),
                claim.node());
    }

    private static AttemptView lookUp(int number, TimelineLine end) {
        return new AttemptView(
                number, "LOOK_UP", null, null, end.at(), null, end.what(), end.to(), end.note(), end.node());
    }
}
