package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.databind.JsonNode;
import vn.lienthong.gateway.origin.Organisations;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * Which rows of the registry an origin may see: those of a unit, or of a dossier, of its organisations. The registry names units
 * by five digits, so an origin that is bound to organisations by identifiers alone sees no row that names no dossier.
 */
record RecordsOf(Organisations own) {

    private static final int UNIT_DIGITS = 5;

    RecordsOf(Origin origin) {
        this(origin.organisations());
    }

    boolean cover(JsonNode row) {
        return own.any()
                || coverUnit(row.path("maDonVi").asText())
                || coverUnit(row.path("noiDangKy").asText())
                || DossierCode.parse(row.path("maHoSo").asText())
                        .filter(it -> own.cover(it.organisation()))
                        .isPresent();
    }

    private boolean coverUnit(String unit) {
        return !unit.isEmpty() && own.coverUnit("0".repeat(Math.max(0, UNIT_DIGITS - unit.length())) + unit);
    }
}
