package vn.lienthong.mappings.dossier;

import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;

/**
 * The strict reading of the documents that the province sends. Bad input is never an exception: every fault is a finding, and
 * all of them are given at once, in the order of the document where the document can be read as JSON at all.
 *
 * <p>Refused: bytes that are not UTF-8 (a byte order mark in front is let through), text that is not JSON (NaN and
 * infinities included), names given twice, names that the document does not have (compared letter by letter), documents of
 * more than 1 MiB or 32 levels, numbers of more than 30 digits, hidden and control characters, half surrogate pairs, texts
 * that seem typed for fonts of before Unicode, days that do not exist. Mended: texts become NFC without blanks at their
 * ends, line ends become line feeds, codes become canonical. A value of {@code null} or of blanks counts as absent.
 */
public final class ProvinceDocuments {

    /** The largest document that is read, in bytes. */
    public static final int MOST_BYTES = 1_048_576;

    /** @return the dossier, or all that is wrong with the document */
    public Translation<Dossier> readDossier(byte[] json) {
        return read(json, DossierReading::dossier);
    }

    /** @return the dossier of a document that was taken apart already, or all that is wrong with it */
    public Translation<Dossier> readDossier(JsonValue.Members document) {
        return read(new Findings(), Optional.of(document), DossierReading::dossier);
    }

    /**
     * @param dossierCode the dossier that the row is for; the document need not repeat it, and must not contradict it
     * @return the progress row, or all that is wrong with the document
     */
    public Translation<Progress> readProgress(String dossierCode, byte[] json) {
        return read(json, in -> ProgressReading.progress(dossierCode, in));
    }

    /** @return the progress row of a document that was taken apart already, or all that is wrong with it */
    public Translation<Progress> readProgress(String dossierCode, JsonValue.Members document) {
        return read(new Findings(), Optional.of(document), in -> ProgressReading.progress(dossierCode, in));
    }

    private static <T> Translation<T> read(byte[] json, Function<ObjectView, T> reading) {
        return StrictDocument.read(json, MOST_BYTES, FieldWords::of, reading);
    }

    private static <T> Translation<T> read(
            Findings findings, Optional<JsonValue.Members> members, Function<ObjectView, T> reading) {
        return StrictDocument.read(members, FieldWords::of, reading, findings);
    }
}
