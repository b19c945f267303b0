package vn.lienthong.gateway.sso;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Attempts;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.gateway.security.Watch;
import vn.lienthong.gateway.sso.SingleSignOn.Answer;
import vn.lienthong.gateway.sso.Starts.Start;

/** Takes in who comes back from the issuer. Every refusal is in the audit, and counts as a wrong password does. */
final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final People people;
    private final Issuer issuer;
    private final Starts starts;
    private final Confirmation confirmation;
    private final SsoSessions sessions;
    private final Attempts attempts;
    private final Watch watch;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Arrivals(
            People people,
            Issuer issuer,
            Starts starts,
            Confirmation confirmation,
            SsoSessions sessions,
            Attempts attempts,
            Watch watch,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.issuer = issuer;
        this.starts = starts;
        this.confirmation = confirmation;
        this.sessions = sessions;
        this.attempts = attempts;
        this.watch = watch;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    Answer of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        Optional<Start> start = parameter(request, "state")
                .flatMap(it -> starts.take(it, StartCookie.in(request).orElse("")));
        if (start.isEmpty()) {
            attempts.failed(address);
            watch.failed(address, "");
            return new Answer.Refused(SsoRefusal.NOT_BEGUN_HERE);
        }
        if (!start.get().sameBrowser()) {
            return refused(SsoRefusal.NOT_BEGUN_HERE, address, "");
        }
        if (start.get().expiresAt().isBefore(clock.instant())) {
            return refused(SsoRefusal.TOO_LATE, address, "");
        }
        Optional<String> code = parameter(request, "code");
        if (code.isEmpty()) {
            return refused(SsoRefusal.DECLINED, address, "");
        }
        String state = parameter(request, "state").orElseThrow();
        try {
            OidcIdToken token = confirmation.idToken(issuer.known().client(), start.get(), state, code.get());
            return known(token, start.get(), address);
        } catch (SsoRefused refused) {
            LOG.warn("Single sign-on from {}: {}", address, Reason.of(refused));
            return refused(refused.why(), address, "");
        }
    }

    private Answer known(OidcIdToken token, Start start, String address) {
        Optional<String> name = people.name(token);
        if (name.isEmpty()) {
            return refused(SsoRefusal.NO_NAME, address, "");
        }
        Optional<Role> role = people.role(token);
        if (role.isEmpty()) {
            return refused(SsoRefusal.NO_ROLE, address, name.get());
        }
        Optional<Sight> sight = people.sight(role.get(), token);
        if (sight.isEmpty()) {
            return refused(SsoRefusal.NO_UNIT, address, name.get());
        }
        Caller person = new Caller(name.get(), role.get(), sight.get());
        @Nullable String session = token.getClaimAsString(LogoutTokenRules.SESSION);
        String opened = Objects.requireNonNull(transaction.execute(status -> {
            String fresh = sessions.open(person, token.getSubject(), session);
            audit.record(person, "login.sso", person.name(), "", Map.of("address", address));
            return fresh;
        }));
        LOG.info("{} signed in by single sign-on from {}", person, address);
        return new Answer.Opened(opened, start.next());
    }

    private Answer refused(SsoRefusal why, String address, String name) {
        if (why != SsoRefusal.UNAVAILABLE) {
            attempts.failed(address);
        }
        audit.note("login.sso-refused", name, Map.of("address", address, "why", why.shown()));
        return new Answer.Refused(why);
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(it -> !it.isEmpty());
    }
}
