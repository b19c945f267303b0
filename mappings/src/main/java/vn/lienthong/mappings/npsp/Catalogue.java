package vn.lienthong.mappings.npsp;

import java.util.Optional;

/** What the gateway knows, and the province's documents give by code only. An entry that lacks is the operator's to add. */
@FunctionalInterface
public interface Catalogue {

    /** @return the name of the unit as the Portal shows it, or empty when the code is not in the catalogue */
    Optional<String> unitName(String unitCode);

    /**
     * Whether the Portal has the procedure. A catalogue that keeps no list of procedures says yes to all.
     *
     * @param procedureCode as the province writes it, with or without a local suffix
     */
    default boolean knowsProcedure(String procedureCode) {
        return true;
    }
}
