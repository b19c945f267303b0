package vn.lienthong.mock.npsp;

import java.util.List;

/** The switches of the Portal, in the same process ({@link MockPortal}) or in another one ({@link PortalAdmin}). */
public interface Faults {
    /** Switches the fault on, at once. */
    ActiveFault add(Fault fault);

    /** @return whether there was such a fault; one that burnt out is gone */
    boolean remove(String id);

    /** Switches everything off; a port that refused connections listens again when this returns. */
    void clear();

    /** What is on, in the order in which it was switched on. */
    List<ActiveFault> list();

    /**
     * Ends every session now; the next login works.
     *
     * @return how many sessions were ended
     */
    int expireSessions();
}
