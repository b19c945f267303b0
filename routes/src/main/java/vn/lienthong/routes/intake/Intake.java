package vn.lienthong.routes.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.CanonicalContent;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.Progress;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.npsp.DossierToNpsp;
import vn.lienthong.mappings.npsp.ProgressToNpsp;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Receipt;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Takes the province's documents in. What the sender can mend is refused with all findings; what only our own catalogue
 * lacks is accepted, and parks when its turn comes.
 */
public final class Intake {

    /** What the door may tell the sender. */
    public sealed interface Answer {
        /** In the ledger, durably, or known there already, or in conflict with what is there. */
        record Taken(Receipt receipt, String dossierCode) implements Answer {}

        /** Not accepted; every reason. */
        record Bad(List<Finding> findings) implements Answer {}
    }

    private final Ledger ledger;
    private final ProvinceDocuments documents = new ProvinceDocuments();
    private final DossierToNpsp dossierToNpsp;
    private final ProgressToNpsp progressToNpsp = new ProgressToNpsp();
    private final Catalogue catalogue;

    public Intake(Ledger ledger, DossierToNpsp dossierToNpsp, Catalogue catalogue) {
        this.ledger = ledger;
        this.dossierToNpsp = dossierToNpsp;
        this.catalogue = catalogue;
    }

    /**
     * Takes the state of a dossier.
     *
     * @param origin who sends it
     * @param reference the origin's own reference of this message, if it gives one
     * @param json the document
     */
    public Answer dossier(String origin, @Nullable String reference, byte[] json) {
        Translation<Dossier> read = documents.readDossier(json);
        Translation<?> translated = read.flatMap(it -> dossierToNpsp.translate(it, catalogue));
        if (!(read instanceof Translation.Translated<Dossier> good) || translated.isInputToBlame()) {
            return new Answer.Bad(translated.findings());
        }
        return take(submission(origin, reference, good.value(), json));
    }

    /** Takes a progress row of the dossier that {@code dossierCode} names. */
    public Answer progress(String origin, @Nullable String reference, String dossierCode, byte[] json) {
        Translation<Progress> read = documents.readProgress(dossierCode, json);
        Translation<?> translated = read.flatMap(progressToNpsp::translate);
        if (!(read instanceof Translation.Translated<Progress> good) || translated.isInputToBlame()) {
            return new Answer.Bad(translated.findings());
        }
        return take(submission(origin, reference, good.value(), json));
    }

    private Answer take(Submission submission) {
        return new Answer.Taken(ledger.accept(submission), submission.subject());
    }

    private static Submission submission(String origin, @Nullable String reference, Dossier dossier, byte[] json) {
        Content content = new Content(
                CanonicalContent.contentHash(dossier),
                String.valueOf(dossier.status().nationalCode()),
                dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED,
                origin,
                dossier.version());
        Labels labels = new Labels(
                dossier.channel().name(),
                dossier.procedure().code(),
                dossier.handlingUnit().code());
        return new Submission(Lane.NPSP, Kind.STATE, dossier.code().text(), content, reference, labels, json);
    }

    private static Submission submission(String origin, @Nullable String reference, Progress progress, byte[] json) {
        Content content = new Content(
                CanonicalContent.contentHash(progress),
                String.valueOf(progress.status().nationalCode()),
                false,
                origin,
                null);
        return new Submission(
                Lane.NPSP, Kind.EVENT, progress.dossierCode().text(), content, reference, Labels.NONE, json);
    }
}
