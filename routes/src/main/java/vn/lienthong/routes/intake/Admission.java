package vn.lienthong.routes.intake;

import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierCode;

/** Whose dossiers an origin may send. Asked by every door, after the document was found good and before the ledger has it. */
public interface Admission {

    /** The rule of the findings that refuse an origin. */
    String RULE = "origin.organisation";

    /** @return why the origin may not send this dossier; empty where it may */
    Optional<Finding> refusal(String origin, Dossier dossier);

    /**
     * @param unit the unit that the dossier is handed to
     * @return why the origin may not send a dossier with this code for this unit; empty where it may
     */
    Optional<Finding> refusal(String origin, DossierCode code, String unit);

    /** @return why the origin may not send progress of the dossier that has this code; empty where it may */
    Optional<Finding> refusal(String origin, DossierCode code);
}
