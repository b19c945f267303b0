package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.mappings.Words;

/** Answers for everything that went wrong, as problem JSON; stack traces stay in the log. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    static ResponseEntity<Object> answer(ProblemDetail problem) {
        return answer(problem, new HttpHeaders());
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<Object> refused(Refused refused) {
        HttpHeaders headers = new HttpHeaders();
        if (refused.problem().getStatus() == Problem.UNAVAILABLE.detail().getStatus()) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
        }
        return answer(refused.problem(), headers);
    }

    @ExceptionHandler(KeyDestroyed.class)
    ResponseEntity<Object> keyDestroyed(KeyDestroyed gone) {
        return answer(Problem.NOT_NOW.detail(new Words(
                "Đã huỷ khoá của tháng " + gone.month() + "; không còn đọc được nội dung",
                "The key of " + gone.month() + " was destroyed (key destroyed); the content cannot be read any more")));
    }

    @ExceptionHandler(AuthenticationException.class)
    ResponseEntity<Object> unauthenticated() {
        return answer(Problem.UNAUTHENTICATED.detail());
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Object> forbidden() {
        return answer(Problem.FORBIDDEN.detail());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> ledgerUnavailable(RuntimeException cause, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
        if (isOutage(cause)) {
            LOG.warn("The ledger is not available: {}", String.valueOf(cause.getMessage()));
            return answer(Problem.UNAVAILABLE.detail(), headers);
        }
        return answer(Incident.of(Problem.UNAVAILABLE, request, cause), headers);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception cause, HttpServletRequest request) {
        return answer(Incident.of(request, cause));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = Problem.of(status);
        boolean unexpected = problem == Problem.INTERNAL && request instanceof ServletWebRequest;
        return answer(
                unexpected ? Incident.of(((ServletWebRequest) request).getRequest(), cause) : problem.detail(),
                headers);
    }

    private static boolean isOutage(RuntimeException cause) {
        return cause instanceof TransactionException
                || cause instanceof TransientDataAccessException
                || cause instanceof DataAccessResourceFailureException;
    }

    static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
