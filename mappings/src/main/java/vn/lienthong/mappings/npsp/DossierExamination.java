package vn.lienthong.mappings.npsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.Applicant;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.Document;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.Reuse;

/** What the Portal demands of a dossier beyond what the province's document demands. */
final class DossierExamination {

    private final boolean techIdRequired;

    DossierExamination(NpspDialect.Wire dialect) {
        this.techIdRequired = dialect.techIdRequired();
    }

    List<Finding> examine(Dossier dossier, Optional<String> unitName, Catalogue catalogue) {
        var findings = new ArrayList<Finding>();
        examine(dossier.channel(), dossier.applicant(), findings);
        examine("/documents", dossier.documents(), findings);
        for (int i = 0; i < dossier.supplements().size(); i++) {
            examine(
                    "/supplements/" + i + "/documents",
                    dossier.supplements().get(i).documents(),
                    findings);
        }
        if (unitName.isEmpty()) {
            var code = dossier.handlingUnit().code();
            findings.add(catalogue
                    .openUnit(code, dossier.receivedOn(), "/handlingUnit/code")
                    .orElseGet(() -> unknownUnit(code)));
        }
        findings.addAll(catalogue.objections(dossier));
        if (!catalogue.knowsProcedure(dossier.procedure().code())) {
            findings.add(unknownProcedure(dossier.procedure().code()));
        }
        return findings;
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
        if (channel == Channel.ONLINE && techIdRequired && isEmpty(applicant.techId())) {
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

    private static void examine(String pointer, List<Document> documents, List<Finding> findings) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).reuse() == Reuse.REPLACED
                    && isEmpty(documents.get(i).replacementResultCode())) {
                findings.add(input(
                        pointer + "/" + i + "/replacementResultCode",
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

    private static Finding unknownProcedure(String code) {
        return new Finding(
                "/procedure/code",
                "procedure.unknown",
                new Words(
                        "Danh mục thủ tục của cổng chưa có mã thủ tục " + code,
                        "The catalogue has no procedure with the code " + code),
                new Words(
                        "Cập nhật danh mục thủ tục rồi phát lại, hoặc gửi lại với mã mới nếu thủ tục này đã bị bãi bỏ",
                        "Bring the catalogue up to date and replay, or send again with the new code if this one was abolished"),
                Blame.CATALOGUE);
    }

    private static Finding input(String pointer, String rule, Words message, Words remedy) {
        return new Finding(pointer, rule, message, remedy, Blame.INPUT);
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
