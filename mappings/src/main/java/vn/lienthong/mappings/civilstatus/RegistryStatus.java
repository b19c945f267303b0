package vn.lienthong.mappings.civilstatus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the registry says of one dossier. It shows itself without personal data.
 *
 * @param code the dossier code that was asked for
 * @param state how it stands
 * @param note the registry's words, made fit to show; {@code ""} when there are none
 * @param supplementBy until when papers may be brought; only with {@link RegistryState#SUPPLEMENT_NEEDED}
 * @param at when it came to stand so, by the registry's clock
 * @param result the entry; only with {@link RegistryState#REGISTERED}
 */
public record RegistryStatus(
        String code,
        RegistryState state,
        String note,
        Optional<LocalDate> supplementBy,
        Optional<Instant> at,
        Optional<CivilResult> result) {

    @Override
    public String toString() {
        return "RegistryStatus[" + code + ", " + state + "]";
    }
}
