package vn.lienthong.routes.province;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** Of a proxy before the receiver, say; in whatever encoding, after a byte order mark or blanks. */
    private static final Pattern PAGE =
            Pattern.compile("[^<\\p{Alnum}{\\[\"]*<(!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

    private static final int LOOKED_AT = 200;

    private CallbackAnswers() {}

    static Outcome outcome(Heard.Answer answer, Instant now) {
        int status = answer.status();
        String answered = "the origin answered " + status;
        if (LATER.contains(status)) {
            return new Outcome.Unavailable(answered, RetryAfter.parse(Optional.ofNullable(answer.retryAfter()), now));
        }
        return switch (status / 100) {
            case 2 ->
                isPage(answer.body())
                        ? Outcome.unavailable(answered + " with a page, which is nobody's word that it has the notice")
                        : new Outcome.Delivered(answered, now);
            case REDIRECTION -> refused(status, answered + ", a redirection; redirections are never followed");
            case CLIENT_ERROR -> refused(status, Quote.of(answered, Snippet.of(answer.body())));
            default -> new Outcome.Unknown(answered);
        };
    }

    private static boolean isPage(byte[] body) {
        int length = Math.min(body.length, LOOKED_AT);
        return PAGE.matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    private static Outcome refused(int status, String reason) {
        return new Outcome.Refused(Cause.REFUSED, "http-" + status, reason);
    }
}
