package vn.lienthong.gateway.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.lienthong.gateway.account.AccountRefusal;
import vn.lienthong.gateway.security.ClosedToUnits;
import vn.lienthong.gateway.security.IssuerUnavailable;
import vn.lienthong.gateway.security.PasswordMustChange;
import vn.lienthong.gateway.security.TooManyCalls;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Snippet;

/** Answers for what is refused to people at their accounts, and to whoever comes too often. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class AccessProblems {

    private static final Logger LOG = LoggerFactory.getLogger(AccessProblems.class);

    @ExceptionHandler(TooManyCalls.class)
    ResponseEntity<Object> tooMany(TooManyCalls refused) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
        return Problems.answer(Problem.TOO_MANY.detail(), headers);
    }

    @ExceptionHandler(IssuerUnavailable.class)
    ResponseEntity<Object> issuerUnavailable(IssuerUnavailable cause) {
        LOG.warn("A token cannot be checked: {}", Snippet.of(String.valueOf(cause.getMessage())));
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "30");
        return Problems.answer(
                Problem.UNAVAILABLE.detail(
                        new Words(
                                "Chưa kiểm tra được token vì hệ thống cấp token không trả lời. Gửi lại nguyên văn sau ít phút",
                                "The token cannot be checked, since its issuer does not answer. Send the same again in a while")),
                headers);
    }

    @ExceptionHandler(PasswordMustChange.class)
    ResponseEntity<Object> passwordMustChange() {
        return Problems.answer(Problem.PASSWORD_MUST_CHANGE.detail());
    }

    @ExceptionHandler(ClosedToUnits.class)
    ResponseEntity<Object> closedToUnits() {
        return Problems.answer(Problem.OTHER_UNITS.detail());
    }

    @ExceptionHandler(AccountRefusal.class)
    ResponseEntity<Object> refused(AccountRefusal refusal) {
        Problem problem =
                switch (refusal.kind()) {
                    case UNKNOWN -> Problem.NOT_FOUND;
                    case WRONG -> Problem.MALFORMED_REQUEST;
                    case NOT_NOW -> Problem.NOT_NOW;
                };
        return Problems.answer(problem.detail(refusal.words()));
    }
}
