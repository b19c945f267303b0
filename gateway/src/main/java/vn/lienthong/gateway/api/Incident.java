package vn.lienthong.gateway.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import vn.lienthong.mappings.text.Snippet;

/** An error that nobody expected: the caller gets its id, the log the rest. */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** Writes it down. */
    public static ProblemDetail of(HttpServletRequest request, @Nullable Throwable cause) {
        return of(Problem.INTERNAL, request, cause);
    }

    static ProblemDetail of(Problem problem, HttpServletRequest request, @Nullable Throwable cause) {
        UUID id = UUID.randomUUID();
        LOG.error("Incident {}: {}", id, shown(request), cause);
        ProblemDetail detail = problem.detail();
        detail.setProperty("incident", id);
        return detail;
    }

    /** The address that was called, also where the container has moved on to its error page. */
    private static String shown(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Snippet.of(request.getMethod() + " " + (original == null ? request.getRequestURI() : original));
    }
}
