package vn.lienthong.mappings.npsp;

import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.SortedJson;

/**
 * A call by which the Portal hands over a dossier that a citizen filed there. It shows itself by its place.
 *
 * @param madonvi the organisation that the call is addressed to; {@code ""} where it names none
 * @param row the dossier; in the place of each file stands its hash
 * @param files what was kept, by its pointer
 */
public record FiledCall(String madonvi, NpspRow row, Map<String, FiledFile> files) {

    public FiledCall {
        files = Map.copyOf(files);
    }

    /** @return the dossier's code in its canonical form; empty where there is none that could be one */
    public Optional<DossierCode> code() {
        return DossierCode.parse(row.code());
    }

    /** @return the dossier as it stands in the call, but for its files: equal for an exact repeat, whatever the session */
    public byte[] content() {
        return SortedJson.bytes(row.members());
    }

    /** @return the same call, its files under other ids */
    public FiledCall withFiles(Map<String, FiledFile> others) {
        return new FiledCall(madonvi, row, others);
    }

    @Override
    public String toString() {
        return "FiledCall[" + row.pointer() + "]";
    }
}
