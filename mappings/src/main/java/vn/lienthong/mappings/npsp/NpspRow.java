package vn.lienthong.mappings.npsp;

import java.util.Optional;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.text.Snippet;

/**
 * One dossier, or one progress row, as an old connector wrote it for the Portal. It shows itself by its place.
 *
 * @param pointer where it stands in the body, {@code /data/0}
 * @param members what it holds
 */
public record NpspRow(String pointer, JsonValue.Members members) {

    /** @return the dossier code as it was written, fit for a log; empty when there is none */
    public Optional<String> dossierCode() {
        return Optional.of(Snippet.of(code())).filter(code -> !code.isEmpty());
    }

    String code() {
        return new WireMembers(pointer, members, new Findings()).text("MaHoSo").orElse("");
    }

    @Override
    public String toString() {
        return "NpspRow[" + pointer + "]";
    }
}
