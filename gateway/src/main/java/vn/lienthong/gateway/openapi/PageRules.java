package vn.lienthong.gateway.openapi;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the page of the description run its own scripts and styles, and call this gateway; nothing else may be loaded. Every
 * other address keeps the stricter rule, which is set where no rule is set yet.
 */
final class PageRules extends OncePerRequestFilter {

    private static final String RULES = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", RULES);
        chain.doFilter(request, response);
    }
}
