package vn.lienthong.mappings.npsp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.Applicant;
import vn.lienthong.mappings.dossier.ApplicantType;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.Document;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.Identity;
import vn.lienthong.mappings.dossier.IdentityType;
import vn.lienthong.mappings.dossier.ReturnMethod;
import vn.lienthong.mappings.dossier.Reuse;

/**
 * Translates the province's dossier to the Portal's.
 *
 * <p>Cut with an ellipsis, where others were seen to cut: the summary (1000 characters) and the names of documents (4000).
 * An empty summary becomes the placeholder of the dialect. The TechID goes along for online dossiers only. The unit that
 * handles the dossier goes by its name in the catalogue. The Portal has no field for the receiving unit, the service point
 * and the version.
 */
public final class DossierToNpsp {

    static final int SUMMARY = 1_000;
    static final int DOCUMENT_NAME = 4_000;

    private final NpspDialect.Wire dialect;

    public DossierToNpsp(NpspDialect dialect) {
        this.dialect = dialect.wire();
    }

    /** @return the dossier on the wire; or every finding: INPUT for what the sender left out, CATALOGUE for an unknown unit */
    public Translation<NpspDossier> translate(Dossier dossier, Catalogue catalogue) {
        var findings = new ArrayList<Finding>();
        examine(dossier.channel(), dossier.applicant(), findings);
        examine(dossier.documents(), findings);
        var unitName = catalogue.unitName(dossier.handlingUnit().code());
        if (unitName.isEmpty()) {
            findings.add(unknownUnit(dossier.handlingUnit().code()));
        }
        return findings.isEmpty()
                ? Translation.of(wire(dossier, unitName.orElseThrow()))
                : Translation.because(findings);
    }

    private void examine(Channel channel, Applicant applicant, List<Finding> findings) {
        if (applicant.identities().isEmpty()) {
            findings.add(input(
                    "/applicant/identities",
                    "applicant.identities.missing",
                    new Words("Thiếu số định danh của người nộp hồ sơ", "The applicant's identity number is missing"),
                    new Words(
                            "Nhập số định danh cá nhân 12 chữ số, hoặc số chứng minh nhân dân cũ 9 chữ số",
                            "Enter the personal number of 12 digits, or that of the old card of 9")));
        }
        if (channel == Channel.ONLINE && dialect.techIdRequired() && isEmpty(applicant.techId())) {
            findings.add(input(
                    "/applicant/techId",
                    "applicant.techId.missing",
                    new Words(
                            "Hồ sơ trực tuyến thiếu mã tài khoản (TechID) của người nộp",
                            "An online dossier lacks the applicant's TechID"),
                    new Words(
                            "Lấy mã tài khoản của người nộp trên Cổng Dịch vụ công quốc gia rồi gửi lại",
                            "Take the TechID of the applicant's account and send again")));
        }
    }

    private static void examine(List<Document> documents, List<Finding> findings) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).reuse() == Reuse.REPLACED
                    && isEmpty(documents.get(i).replacementResultCode())) {
                findings.add(input(
                        "/documents/" + i + "/replacementResultCode",
                        "documents.replacementResultCode.missing",
                        new Words(
                                "Giấy tờ được thay bằng kết quả đã có nhưng thiếu mã kết quả thay thế",
                                "A document is replaced by an existing result whose code is missing"),
                        new Words(
                                "Nhập mã kết quả thay thế, hoặc chọn lại cách tái sử dụng",
                                "Enter the code of the result, or choose another re-use")));
            }
        }
    }

    private static Finding unknownUnit(String code) {
        return new Finding(
                "/handlingUnit/code",
                "unit.unknown",
                new Words(
                        "Danh mục đơn vị của cổng chưa có mã đơn vị xử lý " + code,
                        "The catalogue has no unit with the code " + code),
                new Words(
                        "Bổ sung đơn vị vào danh mục rồi phát lại, hoặc gửi lại với mã mới nếu mã này đã bị bãi bỏ",
                        "Add the unit to the catalogue and replay, or send again with the new code if this one was abolished"),
                Blame.CATALOGUE);
    }

    private static Finding input(String pointer, String rule, Words message, Words remedy) {
        return new Finding(pointer, rule, message, remedy, Blame.INPUT);
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
                code(dossier.channel()),
                WireText.text(applicant.name()),
                applicant.identities().get(0).number(),
                code(applicant.type()),
                online ? WireText.text(applicant.techId()) : "",
                "",
                WireText.text(applicant.email()),
                "",
                WireText.text(applicant.phone()),
                WireText.atMost(
                        SUMMARY, dossier.summary().isBlank() ? dialect.summaryPlaceholder() : dossier.summary()),
                WireText.time(dossier.receivedAt()),
                WireText.time(dossier.dueAt()),
                String.valueOf(dossier.status().nationalCode()),
                WireText.time(dossier.returnedAt()),
                WireText.text(dossier.returnNote()),
                dossier.returnMethod() == ReturnMethod.COUNTER ? "0" : "1",
                WireText.time(dossier.finishedAt()),
                WireText.text(unitName),
                WireText.text(dossier.note()),
                WireText.time(dossier.submittedAt()),
                WireText.time(dossier.refusedAt()),
                dossier.submittedAtPortal() ? "1" : "2",
                WireText.flag(dossier.documents().stream().anyMatch(Document::digitised)),
                WireText.flag(applicant.vneidVerified()),
                dialect.onlinePayment(),
                WireText.text(dossier.receiptNumber()),
                applicant.identities().stream().map(DossierToNpsp::wire).toList(),
                dialect.databaseCodes().stream().map(NpspDatabase::new).toList(),
                dossier.documents().stream().map(DossierToNpsp::wire).toList());
    }

    private static NpspIdentity wire(Identity identity) {
        return new NpspIdentity(identity.type() == IdentityType.PERSONAL_NUMBER ? "1" : "2", identity.number());
    }

    private static NpspDocument wire(Document document) {
        return new NpspDocument(
                document.id(),
                WireText.atMost(DOCUMENT_NAME, document.name()),
                "False",
                document.componentCode(),
                document.url(),
                WireText.flag(document.digitised()),
                code(document.reuse()),
                WireText.flag(document.fromCitizenStore()),
                WireText.text(document.replacementResultCode()));
    }

    private static String code(Channel channel) {
        return switch (channel) {
            case DIRECT -> "1";
            case ONLINE -> "2";
            case POST -> "3";
        };
    }

    private static String code(ApplicantType type) {
        return switch (type) {
            case CITIZEN -> "1";
            case ENTERPRISE -> "2";
            case STATE_BODY -> "3";
            case OTHER -> "4";
        };
    }

    private static String code(Reuse reuse) {
        return switch (reuse) {
            case NONE -> "0";
            case REUSED -> "1";
            case REPLACED -> "2";
        };
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
