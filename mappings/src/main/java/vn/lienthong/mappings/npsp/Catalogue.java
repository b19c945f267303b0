package vn.lienthong.mappings.npsp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.unit.UnitOnDossier;

/** What the gateway knows, and the province's documents give by code only. An entry that lacks is the operator's to add. */
@FunctionalInterface
public interface Catalogue {

    /** @return the name of the unit as the Portal shows it, or empty when the code is not in the catalogue */
    Optional<String> unitName(String unitCode);

    /**
     * The same for a dossier of this date: a code may mean another unit before a reorganisation. A catalogue that knows no dates
     * gives the name that it has.
     */
    default Optional<String> unitName(String unitCode, LocalDate on) {
        return unitName(unitCode);
    }

    /** @return what the code means on a dossier of this date, before a reorganisation and since */
    default UnitOnDossier unitOn(String unitCode, LocalDate on) {
        return UnitOnDossier.unknown(unitCode, on);
    }

    /** @return why nobody can say which unit the code means now; empty where it is certain, or nothing is known of it */
    default Optional<Finding> openUnit(String unitCode, LocalDate on, String pointer) {
        return Optional.empty();
    }

    /** @return why the dossier may not go to the units that it names, by the table of authority; empty where there is none */
    default List<Finding> objections(Dossier dossier) {
        return List.of();
    }

    /**
     * Whether the Portal has the procedure. A catalogue that keeps no list of procedures says yes to all.
     *
     * @param procedureCode as the province writes it, with or without a local suffix
     */
    default boolean knowsProcedure(String procedureCode) {
        return true;
    }
}
