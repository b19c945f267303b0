package vn.lienthong.routes.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.land.LandContent;
import vn.lienthong.mappings.land.LandDocuments;
import vn.lienthong.mappings.land.LandDossier;
import vn.lienthong.mappings.land.LandPaper;
import vn.lienthong.mappings.land.LandStep;
import vn.lienthong.mappings.land.LandToWire;
import vn.lienthong.mappings.unit.UnitOnDossier;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/** Takes land dossiers and their steps in; what is wrong with them is refused with all findings. */
public final class LandIntake {

    private static final String TAKEN = "TAKEN";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Finding NO_FILE = new Finding(
            "/papers",
            "papers.unknown",
            new Words("Có tệp đính kèm chưa được tải lên, hoặc đã hết hạn", "A file was not uploaded, or has expired"),
            new Words(
                    "Tải tệp lên bằng POST /api/v1/attachments rồi ghi mã được trả về",
                    "Upload it by POST /api/v1/attachments and give the id that it gets"),
            Blame.INPUT);

    private final Ledger ledger;
    private final Admission admission;
    private final UploadedFiles files;
    private final LandDocuments documents = new LandDocuments();
    private final LandUnits units;

    public LandIntake(Ledger ledger, Admission admission, UploadedFiles files, LandUnits units) {
        this.ledger = ledger;
        this.admission = admission;
        this.files = files;
        this.units = units;
    }

    /**
     * Takes a dossier as its state.
     *
     * @param origin who sends it
     * @param reference the origin's own reference of this message, if it gives one
     * @param json the document
     */
    public Intake.Answer dossier(String origin, @Nullable String reference, byte[] json) {
        return answer(checkDossier(origin, reference, json));
    }

    /** Takes a step of the dossier that {@code dossierCode} names. */
    public Intake.Answer step(String origin, @Nullable String reference, String dossierCode, byte[] json) {
        return answer(checkStep(origin, reference, dossierCode, json));
    }

    /** Reads a dossier and finds out whether it may be taken. */
    public Intake.Checked checkDossier(String origin, @Nullable String reference, byte[] json) {
        Translation<LandDossier> read = documents.readDossier(json);
        Translation<?> translated = read.flatMap(it -> new LandToWire(units.dialect(unit(it))).translate(it));
        if (!(read instanceof Translation.Translated<LandDossier> good) || translated.isInputToBlame()) {
            return new Intake.Checked.Bad(translated.findings());
        }
        LandDossier dossier = good.value();
        Optional<Finding> refusal = admission
                .refusal(origin, dossier.code(), dossier.area().commune())
                .or(() -> missingFile(origin, dossier.papers()));
        Content content = new Content(LandContent.contentHash(dossier), TAKEN, false, origin, dossier.version());
        Labels labels = Labels.of(null, dossier.procedure(), unit(dossier));
        return checked(
                refusal,
                new Submission(Lane.LAND, Kind.STATE, dossier.code().text(), content, reference, labels, json));
    }

    /** The same for a step of the dossier that {@code dossierCode} names. */
    public Intake.Checked checkStep(String origin, @Nullable String reference, String dossierCode, byte[] json) {
        Optional<DossierCode> code = DossierCode.parse(dossierCode);
        if (code.isEmpty()) {
            return new Intake.Checked.Bad(notACode());
        }
        Translation<LandStep> read = documents.readStep(code.get(), json);
        if (!(read instanceof Translation.Translated<LandStep> good)) {
            return new Intake.Checked.Bad(read.findings());
        }
        LandStep step = good.value();
        Optional<Finding> refusal =
                admission.refusal(origin, step.dossierCode()).or(() -> missingFile(origin, step.papers()));
        Content content = new Content(LandContent.contentHash(step), step.type().name(), false, origin, null);
        return checked(
                refusal,
                new Submission(Lane.LAND, Kind.EVENT, code.get().text(), content, reference, Labels.NONE, json));
    }

    private UnitOnDossier unit(LandDossier dossier) {
        LocalDate day = LocalDate.ofInstant(dossier.receivedAt(), VIETNAM);
        return units.on(dossier.area().commune(), day);
    }

    private Intake.Answer answer(Intake.Checked checked) {
        if (checked instanceof Intake.Checked.Good good) {
            Submission submission = good.submission();
            return new Intake.Answer.Taken(ledger.accept(submission), submission.subject());
        }
        return new Intake.Answer.Bad(((Intake.Checked.Bad) checked).findings());
    }

    private static Intake.Checked checked(Optional<Finding> refusal, Submission good) {
        return refusal.<Intake.Checked>map(it -> new Intake.Checked.Bad(List.of(it)))
                .orElseGet(() -> new Intake.Checked.Good(good));
    }

    private Optional<Finding> missingFile(String origin, List<LandPaper> papers) {
        List<UUID> ids =
                papers.stream().flatMap(it -> Stream.ofNullable(it.id())).toList();
        return ids.isEmpty() || files.unknownTo(origin, ids).isEmpty() ? Optional.empty() : Optional.of(NO_FILE);
    }

    private static List<Finding> notACode() {
        Findings findings = new Findings();
        findings.add(
                "",
                "dossierCode.malformed",
                new Words("Mã hồ sơ trên địa chỉ gửi không đúng mẫu", "The dossier code in the address is none"),
                new Words("Ghi theo mẫu H42.14.5-250701-0001", "Write it like H42.14.5-250701-0001"));
        return findings.list();
    }
}
