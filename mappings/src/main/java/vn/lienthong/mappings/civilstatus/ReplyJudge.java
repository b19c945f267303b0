package vn.lienthong.mappings.civilstatus;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.text.Canonical;

/**
 * Judges an answer: the status line first, then the shape, then the registry's own status, then the error code, then the
 * words. What contradicts itself is unreadable, since the call may have been carried out.
 */
final class ReplyJudge {

    private static final Set<Integer> NOT_OFFERED = Set.of(404, 405, 501);
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private final RegistryReplies replies;

    ReplyJudge(RegistryReplies replies) {
        this.replies = replies;
    }

    RegistryReply judge(CivilType type, RegistryBody body) {
        int http = body.answer().status();
        if (http == UNAUTHORISED || isTokenFault(body)) {
            return new RegistryReply.TokenRefused("HTTP " + http);
        }
        if (http == FORBIDDEN) {
            return new RegistryReply.NotAdmitted("HTTP 403", body.message());
        }
        if (http == TOO_MANY) {
            return new RegistryReply.Busy("HTTP 429", retryAfter(body));
        }
        boolean isJudgedByBody = body.text("status").isPresent() && http < 500;
        if (!isJudgedByBody && NOT_OFFERED.contains(http)) {
            return new RegistryReply.NotOffered("HTTP " + http);
        }
        if (!isJudgedByBody && (http < 200 || http >= 300)) {
            return new RegistryReply.Down(http, "HTTP " + http, retryAfter(body), body.snippet());
        }
        if (body.members().isEmpty()) {
            return body.isPage()
                    ? new RegistryReply.Down(http, "a page instead of an answer", retryAfter(body), body.snippet())
                    : new RegistryReply.Unreadable("no JSON object", body.snippet());
        }
        return judgeBody(type, body);
    }

    private RegistryReply judgeBody(CivilType type, RegistryBody body) {
        var status = body.text("status").map(ReplyJudge::plain).orElse("");
        var code = body.text("errorCode", "error_code").map(ReplyJudge::plain).orElse("");
        boolean isFree = code.isEmpty() || code.equals("0");
        if (status.equals("1")) {
            return isFree
                    ? new RegistryReply.Accepted(body.message())
                    : new RegistryReply.Unreadable("status 1 with error code " + code, body.snippet());
        }
        if (says(body, replies.alreadyThere())) {
            return new RegistryReply.AlreadyThere(body.message());
        }
        if (!status.equals("0") && isFree) {
            return new RegistryReply.Unreadable("no status that is known", body.snippet());
        }
        if (replies.notAdmitted().contains(code)) {
            return new RegistryReply.NotAdmitted(code, body.message());
        }
        if (replies.notFinished().contains(code)) {
            return new RegistryReply.NotFinished(body.message());
        }
        if (replies.notThere().contains(code)) {
            return new RegistryReply.NotThere(body.message());
        }
        if (isFree && says(body, replies.notOffered())) {
            return new RegistryReply.NotOffered(body.message());
        }
        if (replies.busy().contains(code) || (isFree && says(body, replies.busy()))) {
            return new RegistryReply.Busy(body.message(), retryAfter(body));
        }
        return new RefusalSentences(type, replies).refused(code, body);
    }

    private boolean isTokenFault(RegistryBody body) {
        var fault = body.members().flatMap(it -> ResultRow.member(it, "fault"));
        return Optional.of(body)
                .flatMap(it -> it.text("code"))
                .or(() -> fault.filter(JsonValue.Members.class::isInstance)
                        .flatMap(it -> ResultRow.text((JsonValue.Members) it, "code")))
                .filter(replies.tokenRefused()::contains)
                .isPresent();
    }

    static boolean says(RegistryBody body, Collection<String> texts) {
        var words = Canonical.spoken(body.words());
        return texts.stream().map(Canonical::spoken).anyMatch(words::contains);
    }

    private static Optional<String> retryAfter(RegistryBody body) {
        return Optional.ofNullable(body.answer().retryAfter());
    }

    /** @return the code without blanks and leading zeros */
    static String plain(String code) {
        return code.strip().replaceFirst("^0+(?=\\d)", "");
    }
}
