package vn.lienthong.mappings.land;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonReading;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.mappings.text.StrictUtf8;

/**
 * Understands whatever a land system answers, and throws for none of it: the status line first, then the shape, then whether
 * {@code data} and {@code status.success} agree, then the words. What contradicts itself is unreadable, since the call may have
 * been carried out.
 */
public final class LandReader {

    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY = 429;
    private static final int MOST_BYTES = 262_144;
    private static final Set<String> YES = Set.of("1", "true");
    private static final Set<String> NO = Set.of("0", "false");

    private final LandDialect.Replies replies;

    public LandReader(LandDialect dialect) {
        this.replies = dialect.replies();
    }

    public LandReply read(WireAnswer answer) {
        int http = answer.status();
        var retryAfter = Optional.ofNullable(answer.retryAfter());
        if (http == UNAUTHORISED) {
            return new LandReply.TokenRefused("HTTP 401");
        }
        if (http == TOO_MANY) {
            return new LandReply.Busy("HTTP 429", retryAfter);
        }
        var members = new JsonReading(MOST_BYTES, new Findings()).object(answer.body());
        if (members.isEmpty()) {
            boolean isPage = text(answer).strip().startsWith("<");
            if (isPage || http < 200 || http >= 300) {
                return new LandReply.Down(http, isPage ? "a page instead of an answer" : "HTTP " + http, retryAfter);
            }
            return new LandReply.Unreadable("no JSON object", snippet(answer));
        }
        return judged(answer, new CallView("", members.get(), new Findings()), retryAfter);
    }

    private LandReply judged(WireAnswer answer, CallView body, Optional<String> retryAfter) {
        var status = body.part("status");
        var said = status.flatMap(it -> it.text("message")).orElse("");
        var data = verdict(body.text("data"));
        var success = verdict(status.flatMap(it -> it.text("success")));
        boolean isFine = answer.status() >= 200 && answer.status() < 300;
        boolean isContradiction = data.isPresent() && success.isPresent() && !data.equals(success);
        var verdict = data.or(() -> success);
        if (says(said, replies.alreadyThere()) && !verdict.orElse(false)) {
            return new LandReply.AlreadyThere(Snippet.of(said));
        }
        if (!isFine && (verdict.isEmpty() || verdict.get() || answer.status() >= 500)) {
            return new LandReply.Down(answer.status(), "HTTP " + answer.status(), retryAfter);
        }
        if (isContradiction || verdict.isEmpty()) {
            return new LandReply.Unreadable(
                    isContradiction ? "data and status disagree" : "neither data nor status", snippet(answer));
        }
        if (verdict.get()) {
            return new LandReply.Accepted(Snippet.of(said));
        }
        if (says(said, replies.notThere())) {
            return new LandReply.NotThere(Snippet.of(said));
        }
        if (says(said, replies.busy())) {
            return new LandReply.Busy(Snippet.of(said), retryAfter);
        }
        var code = status.flatMap(it -> it.text("code")).orElse("HTTP " + answer.status());
        return new LandReply.Refused(Snippet.of(code), Snippet.of(said));
    }

    private static Optional<Boolean> verdict(Optional<String> written) {
        return written.map(Canonical::spoken).flatMap(it -> {
            if (YES.contains(it)) {
                return Optional.of(true);
            }
            return NO.contains(it) ? Optional.of(false) : Optional.empty();
        });
    }

    private static boolean says(String said, Collection<String> texts) {
        var words = Canonical.spoken(said);
        return texts.stream().map(Canonical::spoken).anyMatch(words::contains);
    }

    private static String text(WireAnswer answer) {
        return StrictUtf8.decode(answer.body()).orElse("");
    }

    private static String snippet(WireAnswer answer) {
        return StrictUtf8.decode(answer.body()).map(Snippet::of).orElseGet(() -> Snippet.of(answer.body()));
    }
}
