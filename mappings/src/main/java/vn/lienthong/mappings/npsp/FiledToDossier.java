package vn.lienthong.mappings.npsp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.Document;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.Payment;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.json.JsonValue;

/**
 * Turns a dossier that was filed at the Portal into the province's, by the same fields and the same strict rules as
 * {@link NpspToDossier}. It is new where it names no state, and was received when it was filed where it names no other time. Of a
 * file that stood in the dossier, the document's address is that at which provincial systems fetch it.
 */
public final class FiledToDossier {

    private final FiledDialect dialect;
    private final FiledUnit unit;
    private final NationalCodes<Payment> payments;
    private final ProvinceDocuments documents = new ProvinceDocuments();

    public FiledToDossier(FiledDialect dialect, NpspDialect npsp) {
        this.dialect = dialect;
        this.unit = new FiledUnit(dialect.unitFields(), dialect.nationalIssuers());
        this.payments = npsp.wire().payments();
    }

    /** @return the dossier, or every finding, its pointer into the body, its words naming the field */
    public Translation<FiledDossier> translate(FiledCall call) {
        var row = new FiledRow(dialect, call).members();
        var way = new WayIn(call.row().pointer());
        List<String> rest = new ArrayList<>();
        var members = Conversion.of(new NpspRow(call.row().pointer(), row), way, in -> {
            DossierWayIn.filed(in, payments, unit);
            rest.addAll(in.unasked());
        });
        Translation<Dossier> read = documents.readDossier(members);
        var findings = way.with(read.findings());
        return findings.isEmpty()
                ? read.map(it -> new FiledDossier(it, papers(it, call.files()), form(row, rest)))
                : Translation.because(findings);
    }

    private List<FiledDossier.Paper> papers(Dossier dossier, Map<String, FiledFile> files) {
        Map<String, FiledFile> byAddress = new LinkedHashMap<>();
        files.values().forEach(it -> byAddress.put(FiledRow.address(dialect, it), it));
        List<FiledDossier.Paper> papers = new ArrayList<>();
        List<Document> all = dossier.documents();
        for (int i = 0; i < all.size(); i++) {
            papers.add(new FiledDossier.Paper(i, byAddress.get(all.get(i).url())));
        }
        return papers;
    }

    private static JsonValue.Members form(JsonValue.Members row, List<String> rest) {
        var names = new HashSet<>(rest);
        Map<String, JsonValue> form = new LinkedHashMap<>();
        row.values().forEach((name, value) -> {
            if (names.contains(name)) {
                form.put(name, value);
            }
        });
        return new JsonValue.Members(form);
    }
}
