package vn.lienthong.mappings.dossier;

import java.util.function.Function;
import vn.lienthong.mappings.Translation;

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

    /** @return the dossier, or all that is wrong with the document */
    public Translation<Dossier> readDossier(byte[] json) {
        return read(json, DossierReading::dossier);
    }

    /**
     * @param dossierCode the dossier that the row is for; the document need not repeat it, and must not contradict it
     * @return the progress row, or all that is wrong with the document
     */
    public Translation<Progress> readProgress(String dossierCode, byte[] json) {
        return read(json, in -> ProgressReading.progress(dossierCode, in));
    }

    private static <T> Translation<T> read(byte[] json, Function<ObjectView, T> reading) {
        var findings = new Findings();
        var members = new JsonReading(findings).read(json);
        if (members.isEmpty()) {
            return Translation.because(findings.list());
        }
        var view = new ObjectView("", "", members.get().values(), findings);
        var document = reading.apply(view);
        view.close();
        return findings.isEmpty() ? Translation.of(document) : Translation.because(findings.list());
    }
}
