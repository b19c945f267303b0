package vn.lienthong.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets people who are limited to units pass those doors alone that {@link UnitDoors} names. */
final class UnitFilter extends OncePerRequestFilter {

    private final List<RequestMatcher> open = UnitDoors.open();
    private final Refusals refusals;

    UnitFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean closed = request.getUserPrincipal() instanceof CallerAuthentication known
                && known.getPrincipal().sight().isLimited()
                && open.stream().noneMatch(it -> it.matches(request));
        if (closed) {
            refusals.handle(request, response, new ClosedToUnits());
        } else {
            chain.doFilter(request, response);
        }
    }
}
