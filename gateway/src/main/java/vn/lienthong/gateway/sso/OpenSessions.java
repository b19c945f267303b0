package vn.lienthong.gateway.sso;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;

/** Who is signed in by single sign-on, for administrators, who may end each session. */
public final class OpenSessions {

    private final SsoSessions sessions;
    private final Audit audit;
    private final TransactionTemplate transaction;

    OpenSessions(SsoSessions sessions, Audit audit, TransactionTemplate transaction) {
        this.sessions = sessions;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @return the newest first */
    public List<SignedOn> newest(int most) {
        return sessions.open(most);
    }

    /**
     * The person may sign in again, as long as the issuer says who it is.
     *
     * @return false where there is no such session, or it has ended
     */
    public boolean end(Caller by, UUID id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            List<String> whose = sessions.endNow(id);
            whose.forEach(name -> audit.record(by, "session.end", name, "", Map.of("session", id.toString())));
            return !whose.isEmpty();
        }));
    }
}
