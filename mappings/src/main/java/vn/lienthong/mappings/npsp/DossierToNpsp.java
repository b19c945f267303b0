package vn.lienthong.mappings.npsp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.Applicant;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.Document;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.Payment;

/**
 * Translates the province's dossier to the Portal's.
 *
 * <p>Cut with an ellipsis, where others were seen to cut: the summary (1000 characters), the names of results (2000) and of
 * documents (4000). An empty summary becomes the placeholder of the dialect. The TechID goes along for online dossiers only.
 * The unit that handles the dossier goes by its own name, or else by that of the catalogue. The Portal has no field for the
 * receiving unit, the service point and the version.
 */
public final class DossierToNpsp {

    static final int SUMMARY = 1_000;

    private final NpspDialect.Wire dialect;
    private final NationalCodes<Payment> payments;
    private final DossierExamination examination;

    public DossierToNpsp(NpspDialect dialect) {
        this.dialect = dialect.wire();
        this.payments = dialect.wire().payments();
        this.examination = new DossierExamination(dialect.wire());
    }

    /**
     * @return the dossier on the wire; or every finding: INPUT for what the sender left out, CATALOGUE for an unknown unit or
     *     procedure
     */
    public Translation<NpspDossier> translate(Dossier dossier, Catalogue catalogue) {
        var unit = dossier.handlingUnit();
        var received = dossier.receivedOn();
        var unitName = Optional.ofNullable(unit.name()).or(() -> catalogue.unitName(unit.code(), received));
        var findings = examination.examine(dossier, unitName, catalogue);
        return findings.isEmpty()
                ? Translation.of(wire(dossier, unitName.orElseThrow()))
                : Translation.because(findings);
    }

    private NpspDossier wire(Dossier dossier, String unitName) {
        var applicant = dossier.applicant();
        boolean online = dossier.channel() == Channel.ONLINE;
        return new NpspDossier(
                dossier.code().text(),
                dossier.procedure().code(),
                WireText.text(dossier.procedure().name()),
                dossier.field().code(),
                WireText.text(dossier.field().name()),
                NationalCodes.CHANNELS.of(dossier.channel()),
                WireText.text(applicant.name()),
                documentNumber(applicant),
                NationalCodes.APPLICANTS.of(applicant.type()),
                online ? WireText.text(applicant.techId()) : "",
                WireText.text(dossier.otherInformation()),
                WireText.text(applicant.email()),
                WireText.text(applicant.fax()),
                WireText.text(applicant.phone()),
                WireText.atMost(
                        SUMMARY, dossier.summary().isBlank() ? dialect.summaryPlaceholder() : dossier.summary()),
                WireText.time(dossier.receivedAt()),
                WireText.time(dossier.dueAt()),
                NationalCodes.STATUSES.of(dossier.status()),
                WireText.time(dossier.returnedAt()),
                WireText.text(dossier.returnNote()),
                NationalCodes.RETURNS.of(dossier.returnMethod()),
                WireText.time(dossier.finishedAt()),
                WireText.text(unitName),
                WireText.text(dossier.note()),
                WireText.time(dossier.submittedAt()),
                WireText.time(dossier.refusedAt()),
                dossier.submittedAtPortal() ? "1" : "2",
                WireText.flag(isDigitised(dossier)),
                WireText.flag(applicant.vneidVerified()),
                payment(dossier.payment()),
                WireText.text(dossier.receiptNumber()),
                WireLists.identities(applicant.identities()),
                WireLists.databases(dossier.databases().isEmpty() ? dialect.databaseCodes() : dossier.databases()),
                WireLists.documents(dossier.documents()),
                WireLists.fees(dossier.fees()),
                WireLists.attachments(dossier.attachments()),
                WireLists.supplements(dossier.supplements()),
                WireLists.results(dossier.results()));
    }

    private static String documentNumber(Applicant applicant) {
        var own = applicant.documentNumber();
        return own == null ? applicant.identities().get(0).number() : own;
    }

    private static boolean isDigitised(Dossier dossier) {
        var told = dossier.digitised();
        return told == null ? dossier.documents().stream().anyMatch(Document::digitised) : told;
    }

    private String payment(@Nullable Payment payment) {
        return payment == null ? dialect.onlinePayment() : payments.of(payment);
    }
}
