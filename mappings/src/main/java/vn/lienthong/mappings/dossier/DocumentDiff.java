package vn.lienthong.mappings.dossier;

import java.util.List;
import java.util.function.Function;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonReading;
import vn.lienthong.mappings.json.JsonValue;

/**
 * What differs between two versions of a document, field by field. Both are read first and compared in their canonical form,
 * so that blanks, offsets of times, the order of members and the version do not count. A document that cannot be read gives
 * its findings instead.
 */
public final class DocumentDiff {

    private static final ProvinceDocuments DOCUMENTS = new ProvinceDocuments();

    private DocumentDiff() {}

    /** @return the fields in which two documents of a dossier differ, without their values; none when the content is the same */
    public static Translation<List<FieldChange>> between(byte[] before, byte[] after) {
        return dossiers(before, after, false);
    }

    /** @return the same with the values, which are personal data */
    public static Translation<List<FieldChange>> withValues(byte[] before, byte[] after) {
        return dossiers(before, after, true);
    }

    /** @return the fields in which two documents of a progress row differ, without their values */
    public static Translation<List<FieldChange>> betweenProgress(String dossierCode, byte[] before, byte[] after) {
        return progress(dossierCode, before, after, false);
    }

    /** @return the same with the values, which are personal data */
    public static Translation<List<FieldChange>> progressWithValues(String dossierCode, byte[] before, byte[] after) {
        return progress(dossierCode, before, after, true);
    }

    private static Translation<List<FieldChange>> dossiers(byte[] before, byte[] after, boolean values) {
        Function<byte[], Translation<byte[]>> canonical =
                json -> DOCUMENTS.readDossier(json).map(CanonicalContent::canonicalJson);
        return compare(canonical, before, after, values);
    }

    private static Translation<List<FieldChange>> progress(
            String dossierCode, byte[] before, byte[] after, boolean values) {
        Function<byte[], Translation<byte[]>> canonical =
                json -> DOCUMENTS.readProgress(dossierCode, json).map(CanonicalContent::canonicalJson);
        return compare(canonical, before, after, values);
    }

    private static Translation<List<FieldChange>> compare(
            Function<byte[], Translation<byte[]>> canonical, byte[] before, byte[] after, boolean values) {
        return canonical.apply(before).flatMap(old -> canonical.apply(after).map(current -> new Comparison(values)
                .of(tree(old), tree(current))));
    }

    private static JsonValue tree(byte[] canonical) {
        return new JsonReading(Integer.MAX_VALUE, new Findings())
                .object(canonical)
                .orElseThrow();
    }
}
