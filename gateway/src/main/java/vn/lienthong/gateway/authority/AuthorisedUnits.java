package vn.lienthong.gateway.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.authority.AuthorityQuestion;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.ServicePoint;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.unit.UnitOnDossier;

/** A catalogue for the Portal that also asks the table of authority. */
public final class AuthorisedUnits implements Catalogue {

    private final Catalogue units;
    private final ActiveAuthority authority;

    public AuthorisedUnits(Catalogue units, ActiveAuthority authority) {
        this.units = units;
        this.authority = authority;
    }

    @Override
    public Optional<String> unitName(String unitCode) {
        return units.unitName(unitCode);
    }

    @Override
    public Optional<String> unitName(String unitCode, LocalDate on) {
        return units.unitName(unitCode, on);
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
        @Nullable ServicePoint point = dossier.servicePoint();
        return authority.objections(new AuthorityQuestion(
                dossier.procedure().code(),
                dossier.receivingUnit().code(),
                point == null ? null : point.code(),
                dossier.handlingUnit().code(),
                dossier.receivedOn()));
    }

    @Override
    public boolean knowsProcedure(String procedureCode) {
        return units.knowsProcedure(procedureCode);
    }
}
