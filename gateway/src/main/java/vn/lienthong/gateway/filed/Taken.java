package vn.lienthong.gateway.filed;

import java.util.List;
import java.util.UUID;
import vn.lienthong.mappings.Finding;

/**
 * What became of a dossier that the Portal handed over.
 *
 * @param code national code, {@code ""} where there is none
 * @param findings why it was not taken
 */
record Taken(Became became, UUID id, String code, List<Finding> findings) {

    enum Became {
        CREATED,
        /** It was taken before; nothing was written over. */
        THERE,
        /** It is for another province. */
        ANOTHERS,
        BAD
    }

    Taken {
        findings = List.copyOf(findings);
    }
}
