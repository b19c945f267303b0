package vn.lienthong.gateway.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.UnitOnDossier;

/** What the registry calls the communes, by date: the table of units says which one a code means, the registry's codes follow. */
public final class DatedRegistryUnits implements RegistryCatalogue {

    private final RegistryCatalogue codes;
    private final ExpectedUnits expected;

    public DatedRegistryUnits(RegistryCatalogue codes, ActiveUnits active, UnitCodes which, Clock clock) {
        this.codes = codes;
        this.expected = new ExpectedUnits(active, which, clock);
    }

    @Override
    public Optional<String> unit(String commune, LocalDate on) {
        return codes.unit(expected.expected(commune, on).map(Commune::code).orElse(commune), on);
    }

    @Override
    public UnitOnDossier unitOn(String commune, LocalDate on) {
        return expected.reading(commune, on);
    }

    @Override
    public Optional<Finding> openUnit(String commune, LocalDate on, String pointer) {
        return expected.open(commune, on, pointer);
    }
}
