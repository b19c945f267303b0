package vn.lienthong.routes.ledger;

import java.util.Optional;
import java.util.function.Supplier;
import vn.lienthong.routes.message.Lane;

/** The sessions by which the national systems know us, shared by all nodes. */
public interface Sessions {

    /**
     * @param generation rises with each login
     * @param token the system's own name of the session; a secret
     */
    record Session(long generation, String token) {
        @Override
        public String toString() {
            return "session " + generation;
        }
    }

    /** The present session, where there is one. */
    Optional<Session> current(Lane lane);

    /**
     * Replaces a session that the system no longer takes. Whoever comes first logs in; the others wait and get that one's.
     *
     * @param seen the generation that was refused, zero for none
     * @param login logs in and gives the new token; what it throws is passed on, and the old session stays
     */
    Session renew(Lane lane, long seen, Supplier<String> login);
}
