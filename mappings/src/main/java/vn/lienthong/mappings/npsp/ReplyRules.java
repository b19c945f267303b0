package vn.lienthong.mappings.npsp;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.mappings.text.Snippet;

/** The rules by which an answer becomes a reply: first the status line, then the shape, then the code, then the words. */
final class ReplyRules {

    /** Statuses that speak of the way to the Portal, not of the message. */
    private static final Set<Integer> OF_THE_WAY = Set.of(403, 404, 405, 407, 408);

    private static final int MOST_CODES = 100;
    private static final String SUCCESS = "0";

    private final NpspDialect.Replies dialect;
    private final List<String> dossierCodeFields;
    private final Set<String> existsCodes;
    private final Set<String> sessionCodes;
    private final Set<String> busyCodes;

    ReplyRules(NpspDialect dialect) {
        this.dialect = dialect.replies();
        this.dossierCodeFields = dialect.results().dossierCodeFields();
        this.existsCodes = normalised(this.dialect.existsCodes());
        this.sessionCodes = normalised(this.dialect.sessionCodes());
        this.busyCodes = normalised(this.dialect.busyCodes());
    }

    private static Set<String> normalised(Set<String> codes) {
        return codes.stream().map(ReplyJson::normalised).collect(Collectors.toUnmodifiableSet());
    }

    NpspReply judge(Answer answer) {
        int status = answer.httpStatus();
        if (status == 401) {
            return new NpspReply.SessionRefused("HTTP 401");
        }
        if (status == 429) {
            return answer.busy("HTTP 429");
        }
        if (answer.isSuccess()) {
            return judgeBody(answer);
        }
        return status >= 400 && status < 500 ? judgeClientError(answer) : answer.down("HTTP " + status);
    }

    private NpspReply judgeClientError(Answer answer) {
        if (answer.body() instanceof Body.Json json && json.reply().errorCode().isPresent()) {
            var reply = judgeBody(answer);
            return reply instanceof NpspReply.Accepted
                    ? answer.unreadable("HTTP " + answer.httpStatus() + " with error code 0")
                    : reply;
        }
        var reason = "HTTP " + answer.httpStatus();
        return OF_THE_WAY.contains(answer.httpStatus())
                ? answer.down(reason)
                : new NpspReply.Refused(reason, answer.snippet());
    }

    private NpspReply judgeBody(Answer answer) {
        if (answer.body() instanceof Body.Json json) {
            return judgeJson(answer, json.reply());
        }
        if (answer.body() instanceof Body.Plain plain) {
            return judgeWords(answer, plain.message(), List.of());
        }
        if (answer.body() instanceof Body.Broken broken) {
            return answer.unreadable(broken.reason());
        }
        return answer.down("a page instead of an answer");
    }

    private NpspReply judgeJson(Answer answer, ReplyJson json) {
        var code = json.errorCode();
        if (code.isEmpty()) {
            return judgeWords(answer, json.message(), echoed(json));
        }
        return judge(answer, code.get(), json.message(), echoed(json));
    }

    /** What a code says, together with its message. */
    NpspReply judge(Answer answer, String code, Message message, List<String> dossierCodes) {
        return code.equals(SUCCESS) ? judgeSuccess(answer, message, dossierCodes) : judgeFailure(answer, code, message);
    }

    private NpspReply judgeSuccess(Answer answer, Message message, List<String> codes) {
        if (speaksOfFailure(message)) {
            return answer.unreadable("error code 0, but the message speaks of failure");
        }
        if (message.says(dialect.successTexts())) {
            return new NpspReply.Accepted(message.shown(), codes);
        }
        return message.says(dialect.existsTexts())
                ? new NpspReply.AlreadyExists(message.shown())
                : new NpspReply.Accepted(message.shown(), codes);
    }

    private NpspReply judgeFailure(Answer answer, String code, Message message) {
        if (sessionCodes.contains(code) || message.says(dialect.sessionTexts())) {
            return new NpspReply.SessionRefused(message.shown());
        }
        if (busyCodes.contains(code) || message.says(dialect.busyTexts())) {
            return answer.busy(message.shown());
        }
        if (existsCodes.contains(code) && message.says(dialect.existsTexts())) {
            return new NpspReply.AlreadyExists(message.shown());
        }
        if (message.says(dialect.absentTexts()) && !message.says(dialect.absentOfOthers())) {
            return new NpspReply.NotThere(message.shown());
        }
        return new NpspReply.Refused(Snippet.of(code), message.shown());
    }

    private NpspReply judgeWords(Answer answer, Message message, List<String> codes) {
        boolean failure = speaksOfFailure(message);
        if (message.says(dialect.successTexts()) && !failure) {
            return new NpspReply.Accepted(message.shown(), codes);
        }
        if (message.affirms(dialect.successTexts())) {
            return answer.unreadable("no error code, and words of success and of failure");
        }
        if (message.says(dialect.existsTexts())) {
            return new NpspReply.AlreadyExists(message.shown());
        }
        var reply = judgeFailure(answer, "", message);
        return failure || !(reply instanceof NpspReply.Refused)
                ? reply
                : answer.unreadable("no error code, and words that do not tell");
    }

    private boolean speaksOfFailure(Message message) {
        return message.negates(dialect.successTexts()) || message.says(dialect.failureTexts());
    }

    private List<String> echoed(ReplyJson json) {
        return json.everywhere(dossierCodeFields).stream()
                .limit(MOST_CODES)
                .map(Snippet::of)
                .toList();
    }
}
