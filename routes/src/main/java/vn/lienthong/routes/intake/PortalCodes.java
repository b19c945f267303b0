package vn.lienthong.routes.intake;

import java.util.Optional;
import vn.lienthong.mappings.dossier.DossierCode;

/** The national codes of dossiers that were filed at the Portal, and that a provincial system may know by codes of its own. */
public interface PortalCodes {

    /** No dossier was filed at the Portal. */
    PortalCodes NONE = (origin, code) -> Optional.empty();

    /** @return the national code of the dossier that the origin calls so; empty where its code stands for itself */
    Optional<DossierCode> national(String origin, DossierCode code);
}
