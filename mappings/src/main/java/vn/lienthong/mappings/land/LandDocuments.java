package vn.lienthong.mappings.land;

import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.dossier.StrictDocument;

/**
 * The strict reading of the province's land documents, by the rules of {@link vn.lienthong.mappings.dossier.ProvinceDocuments}:
 * every fault is a finding, in the words of the form, and all of them are given at once.
 */
public final class LandDocuments {

    /** The largest document that is read, in bytes. */
    public static final int MOST_BYTES = 1_048_576;

    /** @return the dossier, or all that is wrong with the document */
    public Translation<LandDossier> readDossier(byte[] json) {
        return StrictDocument.read(json, MOST_BYTES, LandWords::of, LandReading::dossier);
    }

    /**
     * @param dossierCode the dossier that the step is of; the document need not repeat it, and must not contradict it
     * @return the step, or all that is wrong with the document
     */
    public Translation<LandStep> readStep(DossierCode dossierCode, byte[] json) {
        return StrictDocument.read(json, MOST_BYTES, LandWords::of, in -> LandReading.step(dossierCode, in));
    }

    /**
     * What a field of either document is called in the words of the form.
     *
     * @param path names of members joined with dots, without positions in lists
     */
    public static Words words(String path) {
        return LandWords.of(path);
    }
}
