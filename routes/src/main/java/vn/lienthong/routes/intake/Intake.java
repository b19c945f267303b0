package vn.lienthong.routes.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
 * lacks is accepted, and parks when its turn comes. What an origin sends under its own code of a dossier that was filed at the
 * Portal is taken under the national one.
 */
public final class Intake {

    /** What the door may tell the sender. */
    public sealed interface Answer {
        /** In the ledger, durably, or known there already, or in conflict with what is there. */
        record Taken(Receipt receipt, String dossierCode) implements Answer {}

        /** Not accepted; every reason. */
        record Bad(List<Finding> findings) implements Answer {}
    }

    /** What a document was found to be, before anything of it is in the ledger. */
    public sealed interface Checked {

        /** Fit to be taken. */
        record Good(Submission submission) implements Checked {}

        /** Not fit; every reason. */
        record Bad(List<Finding> findings) implements Checked {}
    }

    private final Ledger ledger;
    private final Admission admission;
    private final ProvinceDocuments documents = new ProvinceDocuments();
    private final DossierToNpsp dossierToNpsp;
    private final ProgressToNpsp progressToNpsp = new ProgressToNpsp();
    private final Catalogue catalogue;
    private final PortalCodes codes;

    public Intake(
            Ledger ledger, Admission admission, DossierToNpsp dossierToNpsp, Catalogue catalogue, PortalCodes codes) {
        this.codes = codes;
        this.ledger = ledger;
        this.admission = admission;
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
        return answer(checkDossier(origin, reference, json));
    }

    /** Takes a progress row of the dossier that {@code dossierCode} names. */
    public Answer progress(String origin, @Nullable String reference, String dossierCode, byte[] json) {
        return answer(checkProgress(origin, reference, dossierCode, json));
    }

    /** Reads the state of a dossier and finds out whether it may be taken, for a door that takes several or none. */
    public Checked checkDossier(String origin, @Nullable String reference, byte[] json) {
        Translation<Dossier> read = documents.readDossier(json);
        Translation<?> translated = read.flatMap(it -> dossierToNpsp.translate(it, catalogue));
        if (!(read instanceof Translation.Translated<Dossier> good) || translated.isInputToBlame()) {
            return new Checked.Bad(translated.findings());
        }
        return checked(admission.refusal(origin, good.value()), () -> codes.national(
                        origin, good.value().code())
                .map(good.value()::code)
                .map(it -> submission(origin, reference, it, CanonicalContent.canonicalJson(it)))
                .orElseGet(() -> submission(origin, reference, good.value(), json)));
    }

    /** The same for a progress row. */
    public Checked checkProgress(String origin, @Nullable String reference, String dossierCode, byte[] json) {
        Translation<Progress> read = documents.readProgress(dossierCode, json);
        Translation<?> translated = read.flatMap(progressToNpsp::translate);
        if (!(read instanceof Translation.Translated<Progress> good) || translated.isInputToBlame()) {
            return new Checked.Bad(translated.findings());
        }
        return checked(admission.refusal(origin, good.value().dossierCode()), () -> codes.national(
                        origin, good.value().dossierCode())
                .map(good.value()::dossierCode)
                .map(it -> submission(origin, reference, it, CanonicalContent.canonicalJson(it)))
                .orElseGet(() -> submission(origin, reference, good.value(), json)));
    }

    /** Puts what was found good into the ledger. */
    public Answer.Taken take(Checked.Good good) {
        return new Answer.Taken(
                ledger.accept(good.submission()), good.submission().subject());
    }

    private Answer answer(Checked checked) {
        return checked instanceof Checked.Good good ? take(good) : new Answer.Bad(((Checked.Bad) checked).findings());
    }

    private static Checked checked(Optional<Finding> refusal, Supplier<Submission> good) {
        return refusal.<Checked>map(it -> new Checked.Bad(List.of(it))).orElseGet(() -> new Checked.Good(good.get()));
    }

    private Submission submission(String origin, @Nullable String reference, Dossier dossier, byte[] json) {
        Content content = new Content(
                CanonicalContent.contentHash(dossier),
                String.valueOf(dossier.status().nationalCode()),
                dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED,
                origin,
                dossier.version());
        Labels labels = Labels.of(
                dossier.channel().name(),
                dossier.procedure().code(),
                catalogue.unitOn(dossier.handlingUnit().code(), dossier.receivedOn()));
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
