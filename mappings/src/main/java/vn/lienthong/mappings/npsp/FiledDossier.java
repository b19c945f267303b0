package vn.lienthong.mappings.npsp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.json.JsonValue;

/**
 * A dossier that a citizen filed at the Portal, as the province reads it.
 *
 * @param papers its documents' files, in the order of the documents
 * @param form what the contract has no field for, such as the data of the electronic form; passed on as it came
 */
public record FiledDossier(Dossier dossier, List<Paper> papers, JsonValue.Members form) {

    public FiledDossier {
        papers = List.copyOf(papers);
    }

    /**
     * The file of one document.
     *
     * @param document its place among the dossier's documents
     * @param file what stood in the dossier; absent where the document is an address, from which it has to be fetched
     */
    public record Paper(int document, @Nullable FiledFile file) {}
}
