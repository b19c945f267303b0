package vn.lienthong.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.lienthong.mappings.text.Snippet;

/** Writes down who was refused where, and leaves the answer to those who answer for the API. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final HandlerExceptionResolver answers;

    Refusals(HandlerExceptionResolver answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String what = PresentedKeys.in(request).isEmpty() ? "without a key" : "with a key that nobody holds";
        LOG.warn("Refused a call {}: {} from {}", what, shown(request), request.getRemoteAddr());
        response.setHeader("WWW-Authenticate", "Bearer realm=\"lienthong\"");
        answer(request, response, cause, HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        LOG.warn("Refused to {}: {} from {}", name(request), shown(request), request.getRemoteAddr());
        answer(request, response, cause, HttpServletResponse.SC_FORBIDDEN);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception cause, int status)
            throws IOException {
        if (answers.resolveException(request, response, null, cause) == null) {
            response.sendError(status);
        }
    }

    private static String name(HttpServletRequest request) {
        @Nullable Principal principal = request.getUserPrincipal();
        return principal instanceof ApiKeyAuthentication known
                ? known.getPrincipal().toString()
                : "nobody known";
    }

    private static String shown(HttpServletRequest request) {
        return Snippet.of(request.getMethod() + " " + request.getRequestURI());
    }
}
