package vn.lienthong.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses searches and reveals that come faster than a person works. */
final class QuotaFilter extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;

    private final List<Quota> quotas;
    private final Watch watch;
    private final Refusals refusals;

    QuotaFilter(List<Quota> quotas, Watch watch, Refusals refusals) {
        this.quotas = quotas;
        this.watch = watch;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getUserPrincipal() instanceof CallerAuthentication known) {
            for (Quota quota : quotas) {
                if (quota.doors().stream().anyMatch(it -> it.matches(request))) {
                    Duration wait = quota.take(known.getPrincipal());
                    if (!wait.isZero()) {
                        watch.tooMany(known.getPrincipal(), quota.kind());
                        refusals.answer(request, response, new TooManyCalls(wait), TOO_MANY);
                        return;
                    }
                }
            }
        }
        chain.doFilter(request, response);
    }
}
