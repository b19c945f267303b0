package vn.lienthong.gateway.missing;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;

/** The registry's codes of units: those of the file, those that operators added, and where there is neither the commune's own. */
public record AddedRegistryUnits(RegistryCatalogue codes, AddedEntries added) implements RegistryCatalogue {

    @Override
    public Optional<String> unit(String commune, LocalDate on) {
        return codes.unit(commune, on)
                .or(() -> added.value(EntryKind.REGISTRY_UNIT, commune))
                .or(() -> Optional.of(commune));
    }
}
