package vn.lienthong.gateway.missing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.unit.UnitOnDossier;

/** A catalogue for the Portal, and what operators added where it has no name. */
public record AddedUnitNames(Catalogue units, AddedEntries added) implements Catalogue {

    @Override
    public Optional<String> unitName(String unitCode) {
        return units.unitName(unitCode).or(() -> added.value(EntryKind.PORTAL_UNIT, unitCode));
    }

    @Override
    public Optional<String> unitName(String unitCode, LocalDate on) {
        return units.unitName(unitCode, on).or(() -> added.value(EntryKind.PORTAL_UNIT, unitCode));
    }

    @Override
    public UnitOnDossier unitOn(String unitCode, LocalDate on) {
        return units.unitOn(unitCode, on);
    }

    @Override
    public Optional<Finding> openUnit(String unitCode, LocalDate on, String pointer) {
        return units.openUnit(unitCode, on, pointer);
    }

    @Override
    public List<Finding> objections(Dossier dossier) {
        return units.objections(dossier);
    }

    @Override
    public boolean knowsProcedure(String procedureCode) {
        return units.knowsProcedure(procedureCode);
    }
}
