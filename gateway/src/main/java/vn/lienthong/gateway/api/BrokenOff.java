package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Breaks the connection where an answer has begun and cannot be brought to its end. A problem put behind what has been given would end
 * the answer properly, and half a download would pass for a whole one. Asked before whatever else answers for a failure.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BrokenOff implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenOff.class);

    /** @throws UncheckedIOException where the answer has begun; the container closes the connection without an end of the answer */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception cause) {
        if (!response.isCommitted()) {
            return null;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            LOG.debug("The caller did not wait for the end of the answer", cause);
        } else {
            LOG.error("An answer was broken off: {}", door(request), cause);
        }
        throw new UncheckedIOException(new IOException("the answer was broken off", cause));
    }

    /** Without what callers put into an address, since at some doors that is a secret. */
    private static String door(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}
