package vn.lienthong.mappings.linked;

import java.util.Optional;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * One dossier that waits at the hub.
 *
 * @param id the hub's own id, with which the dossier is fetched
 * @param code the national linked code
 * @param type birth or death
 * @param procedure national code of the procedure
 * @param unit code of the unit it is meant for, as the hub writes it
 * @param techId the applicant's account
 */
public record HubItem(
        String id, DossierCode code, CivilType type, String procedure, String unit, Optional<String> techId) {

    @Override
    public String toString() {
        return "HubItem[" + code + ", " + type + "]";
    }
}
