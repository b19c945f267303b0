package vn.lienthong.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls. Without a credential the call goes on as nobody's, and so does that of a browser whose session has
 * ended; with a wrong key, or with two, it ends here.
 */
final class CredentialsFilter extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;

    private final List<RequestMatcher> elsewhere;
    private final List<KeyRing> rings;
    private final UnitReach reach;
    private final Attempts attempts;
    private final Watch watch;
    private final Refusals refusals;

    /** @param elsewhere where credentials are looked at by the door itself */
    CredentialsFilter(
            List<RequestMatcher> elsewhere,
            List<KeyRing> rings,
            UnitReach reach,
            Attempts attempts,
            Watch watch,
            Refusals refusals) {
        this.elsewhere = elsewhere;
        this.rings = rings;
        this.reach = reach;
        this.attempts = attempts;
        this.watch = watch;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return elsewhere.stream().anyMatch(it -> it.matches(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Set<String> presented = PresentedKeys.in(request);
        Optional<String> browser = presented.isEmpty() ? BrowserSession.in(request) : Optional.empty();
        if (presented.isEmpty() && browser.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Holder> holder;
        try {
            holder = browser.isPresent() ? holderOf(browser.get()) : onlyHolder(presented);
        } catch (DataAccessException | TransactionException | IssuerUnavailable unavailable) {
            refusals.answer(request, response, unavailable, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (holder.isEmpty()) {
            if (browser.isPresent()) {
                chain.doFilter(request, response);
            } else {
                wrong(request, response);
            }
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(holder.get().within(reach)));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    /** A right key is never made to wait, since it is too long to be guessed; a wrong one is, and makes no more lines in the log. */
    private void wrong(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getRemoteAddr();
        Duration wait = attempts.wait(address);
        if (!wait.isZero()) {
            watch.unheard(address);
            refusals.answer(request, response, new TooManyCalls(wait), TOO_MANY);
            return;
        }
        attempts.failed(address);
        watch.failed(address, "");
        refusals.wrongCredential(request, response);
    }

    private Optional<Holder> onlyHolder(Set<String> presented) {
        return presented.size() == 1 ? holderOf(presented.iterator().next()) : Optional.empty();
    }

    private Optional<Holder> holderOf(String presented) {
        return rings.stream().flatMap(it -> it.holderOf(presented).stream()).findFirst();
    }
}
