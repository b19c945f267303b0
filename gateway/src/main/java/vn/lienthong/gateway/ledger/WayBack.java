package vn.lienthong.gateway.ledger;

import java.util.UUID;
import vn.lienthong.routes.ledger.Submission;

/** Whom to tell what became of a message, and in what words. Asked within the transaction of the change itself. */
public interface WayBack {

    /** Nobody is told anything. */
    WayBack NONE = new WayBack() {
        @Override
        public boolean leadsTo(String origin) {
            return false;
        }

        @Override
        public Submission notice(UUID id, Fate fate) {
            throw new IllegalStateException("nobody is told anything");
        }
    };

    /** Whether the origin is told. */
    boolean leadsTo(String origin);

    /** The notice, as a message of the lane to the province that is accepted together with the change. */
    Submission notice(UUID id, Fate fate);
}
