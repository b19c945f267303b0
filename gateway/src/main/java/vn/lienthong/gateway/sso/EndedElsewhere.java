package vn.lienthong.gateway.sso;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Attempts;
import vn.lienthong.gateway.security.Watch;

/** Ends sessions that the issuer has ended, which it says without a browser (OpenID Connect Back-Channel Logout 1.0). */
public final class EndedElsewhere {

    /** What became of such a call. */
    public enum Outcome {
        /** The sessions are ended, if there were any. */
        DONE,
        /** It is no logout token of this issuer for us. */
        WRONG,
        /** Nothing was looked at, after many wrong ones. */
        TOO_OFTEN,
        /** It cannot be looked at now. */
        UNAVAILABLE
    }

    private final Issuer issuer;
    private final SsoSessions sessions;
    private final Attempts attempts;
    private final Watch watch;
    private final Audit audit;
    private final TransactionTemplate transaction;

    EndedElsewhere(
            Issuer issuer,
            SsoSessions sessions,
            Attempts attempts,
            Watch watch,
            Audit audit,
            TransactionTemplate transaction) {
        this.issuer = issuer;
        this.sessions = sessions;
        this.attempts = attempts;
        this.watch = watch;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @param logoutToken as the issuer sent it */
    public Outcome take(String logoutToken, String address) {
        Duration wait = attempts.wait(address);
        if (!wait.isZero()) {
            watch.unheard(address);
            return Outcome.TOO_OFTEN;
        }
        try {
            end(issuer.known().logoutTokens().decode(logoutToken));
            return Outcome.DONE;
        } catch (BadJwtException wrong) {
            attempts.failed(address);
            watch.failed(address, "");
            return Outcome.WRONG;
        } catch (JwtException | SsoRefused unavailable) {
            return Outcome.UNAVAILABLE;
        }
    }

    private void end(Jwt token) {
        transaction.executeWithoutResult(status -> {
            List<String> ended =
                    sessions.endAtIssuer(token.getSubject(), token.getClaimAsString(LogoutTokenRules.SESSION));
            ended.forEach(name -> audit.note("logout.sso", name, Map.of("by", "issuer")));
        });
    }
}
