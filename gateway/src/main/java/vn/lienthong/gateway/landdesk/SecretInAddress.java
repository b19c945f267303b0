package vn.lienthong.gateway.landdesk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks calls whose address carries a secret, before anything looks at them, so that an access log leaves them out:
 * {@code server.tomcat.accesslog.condition-unless} names the mark.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecretInAddress extends OncePerRequestFilter {

    static final String MARK = "lienthong.secretInAddress";

    private final String path;

    SecretInAddress(String path) {
        this.path = path;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith(path)) {
            request.setAttribute(MARK, true);
        }
        chain.doFilter(request, response);
    }
}
