package vn.lienthong.mock.npsp;

import java.util.List;

/**
 * The Portal's catalogue of procedures, which may change while it runs, as catalogues do overnight. In the same process
 * ({@link MockPortal}) or in another one ({@link PortalAdmin}).
 */
public interface Procedures {
    /** All procedures, in the order in which they were put. */
    List<Procedure> list();

    /** Adds a procedure, or replaces the one with the same code. */
    void put(Procedure procedure);

    /** @return whether there was such a procedure */
    boolean remove(String maTTHC);

    /** Whether dossiers of a procedure that is not in the catalogue are refused. */
    boolean strict();

    /** Refuses, or again accepts, dossiers of a procedure that is not in the catalogue. */
    void strict(boolean refuseUnknown);
}
