package vn.lienthong.gateway.sso;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseCookie;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Attempts;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.security.Watch;
import vn.lienthong.gateway.sso.Issuer.Known;

/** Where an issuer signs people in for the console. What goes wrong opens nothing, and is a sentence for the person. */
public final class SingleSignOn {

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOn.class);
    private static final int AT_ONCE = 16;
    private static final Duration WHILE_BUSY = Duration.ofSeconds(1);

    /** What became of a step. */
    public sealed interface Answer {
        /** The browser goes to the issuer, and keeps the cookie until it comes back. */
        record Leave(String to, ResponseCookie cookie) implements Answer {}

        /** The session of a person, and the page first asked for. */
        record Opened(String token, String next) implements Answer {
            @Override
            public String toString() {
                return "Opened[***, " + next + "]";
            }
        }

        /** Nothing was opened. */
        record Refused(SsoRefusal why) implements Answer {}

        /** Nothing was looked at; it may be tried again after this time. */
        record Wait(Duration time) implements Answer {}
    }

    private final SsoSettings settings;
    private final Issuer issuer;
    private final Departures departures;
    private final Arrivals arrivals;
    private final SsoSessions sessions;
    private final Attempts attempts;
    private final Watch watch;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Semaphore asking = new Semaphore(AT_ONCE);

    SingleSignOn(
            SsoSettings settings,
            Issuer issuer,
            Departures departures,
            Arrivals arrivals,
            SsoSessions sessions,
            Attempts attempts,
            Watch watch,
            Audit audit,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.issuer = issuer;
        this.departures = departures;
        this.arrivals = arrivals;
        this.sessions = sessions;
        this.attempts = attempts;
        this.watch = watch;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The name of what signs people in, for the button; may be empty. */
    public String label() {
        return settings.label();
    }

    /** Whether names and passwords are for administrators in need alone. */
    public boolean isOnlyWay() {
        return settings.only();
    }

    /** @param next the page first asked for, one of ours */
    public Answer begin(HttpServletRequest request, String next) {
        Duration tooMany = departures.wait(request.getRemoteAddr());
        return tooMany.isZero() ? guarded(request, () -> leave(request, next)) : new Answer.Wait(tooMany);
    }

    /** The browser is back from the issuer. */
    public Answer finish(HttpServletRequest request) {
        return guarded(request, () -> arrivals.of(request));
    }

    /**
     * Ends a session, where it is one of these.
     *
     * @return where the person ends the one at the issuer; empty where there is nothing to end, or the issuer has no such page
     */
    public Optional<URI> close(Caller person, UUID session) {
        boolean ended = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean open = sessions.end(session);
            if (open) {
                audit.record(person, "logout.sso", person.name(), "", Map.of());
            }
            return open;
        }));
        return ended ? endAtIssuer() : Optional.empty();
    }

    private Answer guarded(HttpServletRequest request, Supplier<Answer> step) {
        String address = request.getRemoteAddr();
        Duration wait = attempts.wait(address);
        if (!wait.isZero()) {
            watch.unheard(address);
            return new Answer.Wait(wait);
        }
        if (!asking.tryAcquire()) {
            return new Answer.Wait(WHILE_BUSY);
        }
        try {
            return step.get();
        } finally {
            asking.release();
        }
    }

    private Answer leave(HttpServletRequest request, String next) {
        try {
            Known known = issuer.known();
            String cookie = StartCookie.inOrNew(request);
            return new Answer.Leave(
                    departures.to(known.client(), request, cookie, next),
                    StartCookie.of(cookie, request.isSecure() || settings.isSecure()));
        } catch (SsoRefused refused) {
            LOG.warn("Single sign-on cannot begin: {}", Reason.of(refused));
            return new Answer.Refused(refused.why());
        }
    }

    /** Without the ID token as a hint, since that would put who the person is into an address. */
    private Optional<URI> endAtIssuer() {
        try {
            return issuer.known().end().map(page -> UriComponentsBuilder.fromUri(page)
                    .queryParam("client_id", "{client}")
                    .queryParam("post_logout_redirect_uri", "{back}")
                    .encode()
                    .buildAndExpand(settings.clientId(), settings.address(Pages.SIGN_IN))
                    .toUri());
        } catch (SsoRefused unavailable) {
            LOG.warn("The session at the issuer may be open still: {}", Reason.of(unavailable));
            return Optional.empty();
        }
    }
}
