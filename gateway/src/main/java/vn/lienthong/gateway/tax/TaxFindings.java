package vn.lienthong.gateway.tax;

import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** Why a row that can be read waits for a person. */
final class TaxFindings {

    private TaxFindings() {}

    static Finding unknownDossier(String pointer) {
        return new Finding(
                pointer,
                "dossier.unknown",
                new Words("Tỉnh chưa có hồ sơ này", "The province has no such dossier"),
                new Words(
                        "Khi hồ sơ đã có thì cho đi tiếp; nếu là của nơi khác thì bỏ qua, ghi lý do",
                        "Release it once the dossier is there; dismiss it with a reason if it is somebody else's"),
                Blame.CATALOGUE);
    }

    static Finding otherContent(String pointer) {
        return new Finding(
                pointer,
                "decision.changed",
                new Words(
                        "Số thông báo này đã được báo với nội dung khác, và tệp không ghi là cập nhật",
                        "A notice of this number was told with another content, and the file is no update"),
                new Words(
                        "Hỏi cơ quan thuế; đúng thì cho đi tiếp, sai thì bỏ qua",
                        "Ask the tax authority; release it if it is right, dismiss it if not"),
                Blame.INPUT);
    }
}
