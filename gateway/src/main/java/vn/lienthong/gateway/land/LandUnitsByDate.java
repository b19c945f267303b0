package vn.lienthong.gateway.land;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.land.LandDialect;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.UnitOnDossier;
import vn.lienthong.routes.intake.LandUnits;

/** The communes of land dossiers, as the catalogue has them, and which land system each has. */
final class LandUnitsByDate implements LandUnits {

    private final Catalogue catalogue;
    private final LandDialect first;
    private final LandSystemSettings.@Nullable Second second;
    private final LandDialect ofSecond;

    LandUnitsByDate(Catalogue catalogue, LandSystemSettings settings) {
        this.catalogue = catalogue;
        this.first = settings.settings().dialect();
        this.second = settings.second();
        this.ofSecond = second == null ? first : second.settings(settings).dialect();
    }

    @Override
    public UnitOnDossier on(String code, LocalDate day) {
        return catalogue.unitOn(code, day);
    }

    @Override
    public LandDialect dialect(UnitOnDossier unit) {
        String today = unit.since().map(Commune::code).orElse(unit.code());
        return second != null && second.units().contains(today) ? ofSecond : first;
    }
}
