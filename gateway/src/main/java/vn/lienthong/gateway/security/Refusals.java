package vn.lienthong.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.lienthong.mappings.text.Snippet;

/** Writes down who was refused where, and leaves the answer to those who answer for the API. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final HandlerExceptionResolver answers;
    private final Watch watch;

    Refusals(HandlerExceptionResolver answers, Watch watch) {
        this.answers = answers;
        this.watch = watch;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (Pages.lead(request, response, Pages.SIGN_IN)) {
            return;
        }
        LOG.warn("Refused a call without a key: {} from {}", shown(request), request.getRemoteAddr());
        unauthenticated(request, response, cause);
    }

    /** Ends a call whose credential nobody holds. */
    void wrongCredential(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("Refused a call with a key that nobody holds: {} from {}", shown(request), request.getRemoteAddr());
        unauthenticated(request, response, new BadCredentialsException("no holder of this key"));
    }

    private void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"lienthong\"");
        answer(request, response, cause, HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        @Nullable
        CallerAuthentication caller = request.getUserPrincipal() instanceof CallerAuthentication known ? known : null;
        boolean mustChange = caller != null && caller.mustChangePassword();
        if (mustChange && Pages.lead(request, response, Pages.PASSWORD)) {
            return;
        }
        if (!mustChange && caller != null && Pages.lead(request, response, Pages.FORBIDDEN)) {
            watch.denied(caller.getPrincipal(), shown(request));
            return;
        }
        LOG.warn("Refused to {}: {} from {}", name(caller), shown(request), request.getRemoteAddr());
        if (caller != null) {
            watch.denied(caller.getPrincipal(), shown(request));
        }
        answer(request, response, mustChange ? new PasswordMustChange() : cause, HttpServletResponse.SC_FORBIDDEN);
    }

    /** Gives the answer that the API has for the cause. */
    void answer(HttpServletRequest request, HttpServletResponse response, Exception cause, int status)
            throws IOException {
        if (answers.resolveException(request, response, null, cause) == null) {
            response.sendError(status);
        }
    }

    private static String name(@Nullable CallerAuthentication caller) {
        return caller == null ? "nobody known" : caller.getPrincipal().toString();
    }

    private static String shown(HttpServletRequest request) {
        return Snippet.of(request.getMethod() + " " + request.getRequestURI());
    }
}
