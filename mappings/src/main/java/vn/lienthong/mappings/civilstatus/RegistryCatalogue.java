package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.unit.UnitOnDossier;

/** What the registry calls the units that register. */
public interface RegistryCatalogue {

    /**
     * @param commune code of five digits
     * @param on the day for which it is asked: units change
     * @return the registry's code; empty when it knows no such unit, and an operator must say
     */
    Optional<String> unit(String commune, LocalDate on);

    /** @return what the commune's code means on a dossier of this date, before a reorganisation and since */
    default UnitOnDossier unitOn(String commune, LocalDate on) {
        return UnitOnDossier.unknown(commune, on);
    }

    /** @return why nobody can say which unit the code means now; empty where it is certain, or nothing is known of it */
    default Optional<Finding> openUnit(String commune, LocalDate on, String pointer) {
        return Optional.empty();
    }

    /** @return why the dossier may not go to the unit that it names, by the table of authority; empty where there is none */
    default List<Finding> objections(CivilDossier dossier) {
        return List.of();
    }

    /** @return the catalogue of a registry that uses the communes' own codes */
    static RegistryCatalogue sameCodes() {
        return (commune, on) -> Optional.of(commune);
    }
}
