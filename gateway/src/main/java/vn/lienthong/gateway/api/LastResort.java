package vn.lienthong.gateway.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for what went wrong outside the controllers, such as an address that the firewall refused. */
@RestController
final class LastResort implements ErrorController {

    /** @return nothing where an answer has begun: what is said behind it would be taken for a part of it */
    @RequestMapping("${server.error.path:/error}")
    @Nullable
    ResponseEntity<Object> error(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Problem problem =
                Problem.of(status instanceof Integer code ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND);
        ProblemDetail detail = problem == Problem.INTERNAL
                ? Incident.of(request, cause instanceof Throwable thrown ? thrown : null)
                : problem.detail();
        return Problems.answer(detail);
    }
}
