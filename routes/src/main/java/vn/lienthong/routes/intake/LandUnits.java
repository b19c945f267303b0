package vn.lienthong.routes.intake;

import java.time.LocalDate;
import vn.lienthong.mappings.land.LandDialect;
import vn.lienthong.mappings.unit.UnitOnDossier;

/** The communes of land dossiers. */
public interface LandUnits {

    /** What a dossier's code means on its day. */
    UnitOnDossier on(String code, LocalDate day);

    /** How the land system of the unit is written to. */
    LandDialect dialect(UnitOnDossier unit);
}
