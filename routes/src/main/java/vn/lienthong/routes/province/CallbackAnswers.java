package vn.lienthong.routes.province;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.RetryAfter;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;

/** What a receiver's status means for the notice: taken, refused for good, or to be brought again. */
final class CallbackAnswers {

    private static final Set<Integer> LATER = Set.of(408, 425, 429, 503);
    private static final int REDIRECTION = 3;
    private static final int CLIENT_ERROR = 4;

    private CallbackAnswers() {}

    static Outcome outcome(Heard.Answer answer, Instant now) {
        int status = answer.status();
        String answered = "the origin answered " + status;
        if (LATER.contains(status)) {
            return new Outcome.Unavailable(answered, RetryAfter.parse(Optional.ofNullable(answer.retryAfter()), now));
        }
        return switch (status / 100) {
            case 2 -> new Outcome.Delivered(answered, now);
            case REDIRECTION -> refused(status, answered + ", a redirection; redirections are never followed");
            case CLIENT_ERROR -> refused(status, Quote.of(answered, Snippet.of(answer.body())));
            default -> new Outcome.Unknown(answered);
        };
    }

    private static Outcome refused(int status, String reason) {
        return new Outcome.Refused(Cause.REFUSED, "http-" + status, reason);
    }
}
