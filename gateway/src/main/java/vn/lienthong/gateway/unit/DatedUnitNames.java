package vn.lienthong.gateway.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.UnitOnDossier;

/**
 * The names of units for the Portal, by date: the operator's own catalogue names the units of today, and the table of units says
 * which one a code means. What neither has is not known.
 */
public final class DatedUnitNames implements Catalogue {

    private final Catalogue today;
    private final ExpectedUnits expected;

    public DatedUnitNames(Catalogue today, ActiveUnits active, UnitCodes codes, Clock clock) {
        this.today = today;
        this.expected = new ExpectedUnits(active, codes, clock);
    }

    @Override
    public Optional<String> unitName(String unitCode) {
        return today.unitName(unitCode);
    }

    @Override
    public Optional<String> unitName(String unitCode, LocalDate on) {
        return expected.expected(unitCode, on).map(commune -> name(commune, on)).or(() -> today.unitName(unitCode));
    }

    @Override
    public UnitOnDossier unitOn(String unitCode, LocalDate on) {
        return expected.reading(unitCode, on);
    }

    @Override
    public Optional<Finding> openUnit(String unitCode, LocalDate on, String pointer) {
        return expected.open(unitCode, on, pointer);
    }

    @Override
    public boolean knowsProcedure(String procedureCode) {
        return today.knowsProcedure(procedureCode);
    }

    private String name(Commune commune, LocalDate on) {
        Optional<String> own = expected.isOfToday(on) ? today.unitName(commune.code()) : Optional.empty();
        return own.orElse(commune.name());
    }
}
