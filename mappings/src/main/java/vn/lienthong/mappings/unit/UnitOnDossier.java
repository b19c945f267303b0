package vn.lienthong.mappings.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/**
 * The unit that a dossier's code means by the dossier's date, as it was before and as it is since.
 *
 * @param code as the dossier has it
 * @param before the commune of before, where the code is certainly its; empty for a commune of today that had several
 * @param since the commune of today, where it is certain
 * @param candidates what the code may mean today, where that is not certain
 */
public record UnitOnDossier(
        String code, LocalDate on, Optional<Commune> before, Optional<Commune> since, List<Successor> candidates) {

    public UnitOnDossier {
        candidates = List.copyOf(candidates);
    }

    /** A code of which no table is asked, or that is not in it. */
    public static UnitOnDossier unknown(String code, LocalDate on) {
        return new UnitOnDossier(code, on, Optional.empty(), Optional.empty(), List.of());
    }

    public boolean isKnown() {
        return before.isPresent() || since.isPresent() || !candidates.isEmpty();
    }

    /** @return why nobody can say which unit of today it is; empty where one is certain, and for a code that is not in the table */
    public Optional<Finding> finding(String pointer) {
        if (since.isPresent() || !isKnown()) {
            return Optional.empty();
        }
        var list = candidates.stream().map(AddressFindings::remarked).collect(Collectors.joining("; "));
        var was = before.map(AddressFindings::named).orElse(code);
        return Optional.of(new Finding(
                pointer,
                "units.code.split",
                new Words("Mã " + was + " đã được chia về: " + list, "The code " + was + " was split among: " + list),
                AddressFindings.CHOOSE,
                Blame.INPUT));
    }

    /** Whether the code that the dossier has is not that of the unit of today. */
    public boolean isOfBefore() {
        return before.isPresent();
    }
}
