package vn.lienthong.routes.civilstatus;

import java.util.Optional;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilResult;

/** Entries that were found before, by whatever way, so that the next request for one need not be looked up again. */
public interface FoundRecords {

    /** Nothing is remembered. */
    FoundRecords NONE = extract -> Optional.empty();

    /** @param extract the request; its content is an {@code ExtractRecord} */
    Optional<CivilResult> find(CivilDossier extract);
}
