package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import java.util.Optional;

/** What the registry calls the units that register. */
public interface RegistryCatalogue {

    /**
     * @param commune code of five digits
     * @param on the day for which it is asked: units change
     * @return the registry's code; empty when it knows no such unit, and an operator must say
     */
    Optional<String> unit(String commune, LocalDate on);

    /** @return the catalogue of a registry that uses the communes' own codes */
    static RegistryCatalogue sameCodes() {
        return (commune, on) -> Optional.of(commune);
    }
}
