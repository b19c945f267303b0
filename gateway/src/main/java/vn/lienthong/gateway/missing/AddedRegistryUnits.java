package vn.lienthong.gateway.missing;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;

/** The registry's codes of units, and what operators added where there is none. */
public record AddedRegistryUnits(RegistryCatalogue codes, AddedEntries added) implements RegistryCatalogue {

    @Override
    public Optional<String> unit(String commune, LocalDate on) {
        return codes.unit(commune, on).or(() -> added.value(EntryKind.REGISTRY_UNIT, commune));
    }
}
