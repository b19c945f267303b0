package vn.lienthong.routes.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.CivilContent;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilToRegistry;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryDialect;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Takes civil-status dossiers in, by the same rule as other documents: what the sender can mend is refused with all findings,
 * what only our own code lists lack is accepted, and parks when its turn comes.
 */
public final class CivilIntake {

    /** What a look-up shows of any registration that the registry took. */
    public static final String TAKEN = "TAKEN";

    private static final Finding NO_FILE = new Finding(
            "/attachments",
            "attachments.unknown",
            new Words("Có tệp đính kèm chưa được tải lên, hoặc đã hết hạn", "A file was not uploaded, or has expired"),
            new Words(
                    "Tải tệp lên bằng POST /api/v1/attachments rồi ghi mã được trả về",
                    "Upload it by POST /api/v1/attachments and give the id that it gets"),
            Blame.INPUT);

    private final Ledger ledger;
    private final Admission admission;
    private final UploadedFiles files;
    private final RegistryDialect dialect;
    private final RegistryCatalogue catalogue;
    private final CivilDocuments documents;
    private final CivilToRegistry toRegistry = new CivilToRegistry();

    public CivilIntake(
            Ledger ledger,
            Admission admission,
            UploadedFiles files,
            RegistryDialect dialect,
            RegistryCatalogue catalogue) {
        this.ledger = ledger;
        this.admission = admission;
        this.files = files;
        this.documents = new CivilDocuments(dialect.codes());
        this.dialect = dialect;
        this.catalogue = catalogue;
    }

    /**
     * Takes a civil-status dossier: a registration as the state of the dossier, an extract as a request.
     *
     * @param origin who sends it
     * @param reference the origin's own reference of this message, if it gives one
     * @param json the document
     */
    public Intake.Answer take(String origin, @Nullable String reference, byte[] json) {
        Intake.Checked checked = check(origin, reference, json);
        if (checked instanceof Intake.Checked.Good good) {
            return new Intake.Answer.Taken(
                    ledger.accept(good.submission()), good.submission().subject());
        }
        return new Intake.Answer.Bad(((Intake.Checked.Bad) checked).findings());
    }

    /** Reads a civil-status dossier and finds out whether it may be taken. */
    public Intake.Checked check(String origin, @Nullable String reference, byte[] json) {
        Translation<CivilDossier> read = documents.read(json);
        Translation<?> translated = read.flatMap(it -> toRegistry.translate(it, dialect, catalogue));
        if (!(read instanceof Translation.Translated<CivilDossier> good) || translated.isInputToBlame()) {
            return new Intake.Checked.Bad(translated.findings());
        }
        CivilDossier dossier = good.value();
        Optional<Finding> refusal = admission
                .refusal(origin, dossier.code(), dossier.registryUnit())
                .or(() -> missingFile(origin, dossier));
        return refusal.<Intake.Checked>map(it -> new Intake.Checked.Bad(List.of(it)))
                .orElseGet(() -> new Intake.Checked.Good(submission(origin, reference, dossier, json)));
    }

    private Optional<Finding> missingFile(String origin, CivilDossier dossier) {
        List<UUID> ids = dossier.attachments().stream()
                .flatMap(it -> Stream.ofNullable(it.id()))
                .toList();
        return ids.isEmpty() || files.unknownTo(origin, ids).isEmpty() ? Optional.empty() : Optional.of(NO_FILE);
    }

    private Submission submission(String origin, @Nullable String reference, CivilDossier dossier, byte[] json) {
        Content content = new Content(CivilContent.hash(dossier), TAKEN, false, origin, dossier.version());
        Kind kind = dossier.type() == CivilType.EXTRACT ? Kind.REQUEST : Kind.STATE;
        Labels labels =
                Labels.of(null, dossier.procedure(), catalogue.unitOn(dossier.registryUnit(), dossier.receivedOn()));
        return new Submission(Lane.CIVIL_STATUS, kind, dossier.code().text(), content, reference, labels, json);
    }
}
