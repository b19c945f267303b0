package vn.lienthong.mappings.npsp;

import java.util.List;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * A province's document that was made from what an old connector wrote for the Portal. It shows itself by its code.
 *
 * @param dossierCode which dossier
 * @param json the canonical document, UTF-8; {@link vn.lienthong.mappings.dossier.ProvinceDocuments} reads it. It carries
 *     no version, since the wire has none
 * @param ignored names of fields that the contract does not have, in the order of the row; for the log, never the values
 */
public record ProvinceDocument(DossierCode dossierCode, byte[] json, List<String> ignored) {

    public ProvinceDocument {
        ignored = List.copyOf(ignored);
    }

    @Override
    public String toString() {
        return "ProvinceDocument[" + dossierCode + "]";
    }
}
