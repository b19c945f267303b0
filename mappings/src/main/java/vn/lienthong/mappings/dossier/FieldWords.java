package vn.lienthong.mappings.dossier;

import java.util.Map;
import vn.lienthong.mappings.Words;

/** What each field of the documents is called in the words of the form, by its path without array positions. */
public final class FieldWords {

    private static final String SUPPLEMENTS = "supplements.";

    private static final Map<String, Words> BY_PATH = Map.ofEntries(
            field("applicant", "người nộp hồ sơ", "the applicant"),
            field("applicant.email", "thư điện tử của người nộp hồ sơ", "the applicant's e-mail"),
            field("applicant.documentNumber", "số giấy tờ của người nộp hồ sơ", "the number of the applicant's paper"),
            field("applicant.fax", "số fax của người nộp hồ sơ", "the applicant's fax"),
            field("applicant.identities", "giấy tờ định danh của người nộp hồ sơ", "the applicant's identity numbers"),
            field("applicant.identities.number", "số định danh của người nộp hồ sơ", "the identity number"),
            field("applicant.identities.type", "loại giấy tờ định danh", "the kind of identity number"),
            field("applicant.name", "họ tên người nộp hồ sơ", "the applicant's name"),
            field("applicant.phone", "số điện thoại của người nộp hồ sơ", "the applicant's telephone"),
            field("applicant.techId", "mã tài khoản (TechID) của người nộp hồ sơ", "the applicant's TechID"),
            field("applicant.type", "loại đối tượng nộp hồ sơ", "the kind of applicant"),
            field("applicant.vneidVerified", "dấu xác thực VNeID", "the VNeID flag"),
            field("attachments", "danh sách giấy tờ khác", "the other papers"),
            field("attachments.kind", "loại giấy tờ khác", "the kind of the paper"),
            field("attachments.name", "tên giấy tờ khác", "the name of the paper"),
            field("attachments.quantity", "số lượng giấy tờ khác", "the number of copies"),
            field("channel", "kênh nộp hồ sơ", "the channel"),
            field("code", "mã hồ sơ", "the dossier code"),
            field("content", "nội dung xử lý", "what was done"),
            field("databases", "danh sách cơ sở dữ liệu đã kết nối", "the databases used"),
            field("department", "phòng ban xử lý", "the department"),
            field("digitised", "dấu hồ sơ có thành phần số hóa", "the flag that components are digitised"),
            field("documents", "danh sách giấy tờ", "the documents"),
            field("documents.componentCode", "mã thành phần hồ sơ", "the component code"),
            field("documents.deleted", "dấu đã xóa giấy tờ", "the deleted flag"),
            field("documents.digitised", "dấu đã số hóa", "the digitised flag"),
            field("documents.fromCitizenStore", "dấu lấy từ kho dữ liệu công dân", "the citizen-store flag"),
            field("documents.id", "mã tệp", "the document's id"),
            field("documents.name", "tên giấy tờ", "the document's name"),
            field("documents.replacementResultCode", "mã kết quả thay thế", "the code of the result in its place"),
            field("documents.reuse", "cách tái sử dụng giấy tờ", "the re-use of the document"),
            field("documents.url", "đường dẫn tệp", "the document's address"),
            field("dossierCode", "mã hồ sơ", "the dossier code"),
            field("dueAt", "ngày hẹn trả", "the due time"),
            field("fees", "danh sách phí, lệ phí", "the fees"),
            field("fees.amount", "số tiền phí, lệ phí", "the amount of the fee"),
            field("fees.code", "mã phí, lệ phí", "the code of the fee"),
            field("fees.collection", "hình thức thu phí, lệ phí", "the way the fee is collected"),
            field("fees.kind", "loại phí, lệ phí", "the kind of the fee"),
            field("fees.name", "tên phí, lệ phí", "the name of the fee"),
            field("field", "lĩnh vực", "the field"),
            field("field.code", "mã lĩnh vực", "the code of the field"),
            field("field.name", "tên lĩnh vực", "the name of the field"),
            field("finishedAt", "ngày kết thúc xử lý", "the time processing ended"),
            field("handledAt", "thời điểm xử lý", "the time of the step"),
            field("handler", "tên người xử lý", "the handler's name"),
            field("handlerTitle", "chức danh người xử lý", "the handler's title"),
            field("handlingUnit", "đơn vị xử lý", "the handling unit"),
            field("handlingUnit.code", "mã đơn vị xử lý", "the code of the handling unit"),
            field("handlingUnit.name", "tên đơn vị xử lý", "the name of the handling unit"),
            field("note", "ghi chú", "the note"),
            field("otherInformation", "thông tin khác", "the other information"),
            field("payment", "cách thanh toán trực tuyến", "the online payment"),
            field("procedure", "thủ tục", "the procedure"),
            field("procedure.code", "mã thủ tục", "the procedure's code"),
            field("procedure.name", "tên thủ tục", "the procedure's name"),
            field("receiptNumber", "số biên nhận", "the receipt number"),
            field("receivedAt", "ngày tiếp nhận", "the reception time"),
            field("receivingUnit", "đơn vị tiếp nhận", "the receiving unit"),
            field("receivingUnit.code", "mã đơn vị tiếp nhận", "the code of the receiving unit"),
            field("receivingUnit.name", "tên đơn vị tiếp nhận", "the name of the receiving unit"),
            field("refusedAt", "ngày từ chối", "the refusal time"),
            field("results", "danh sách giấy tờ kết quả", "the results"),
            field("results.componentCode", "mã thành phần hồ sơ của kết quả", "the component code of the result"),
            field("results.id", "mã giấy tờ kết quả", "the result's id"),
            field("results.name", "tên giấy tờ kết quả", "the result's name"),
            field("results.resultCode", "mã kết quả thủ tục", "the code of the result"),
            field("results.url", "đường dẫn tệp kết quả", "the result's address"),
            field("returnMethod", "hình thức trả kết quả", "the return method"),
            field("returnNote", "thông tin trả kết quả", "the note to the return"),
            field("returnedAt", "ngày trả kết quả", "the return time"),
            field("servicePoint", "điểm tiếp nhận", "the service point"),
            field("servicePoint.code", "mã điểm tiếp nhận", "the code of the service point"),
            field("servicePoint.name", "tên điểm tiếp nhận", "the name of the service point"),
            field("startedAt", "ngày bắt đầu bước xử lý", "the start of the step"),
            field("status", "trạng thái hồ sơ", "the status"),
            field("stepDueAt", "hạn của bước xử lý", "the due time of the step"),
            field("submittedAt", "ngày nộp hồ sơ", "the submission time"),
            field("submittedAtPortal", "nơi nộp hồ sơ", "the place of submission"),
            field("summary", "trích yếu hồ sơ", "the summary"),
            field("supplements", "danh sách lần bổ sung hồ sơ", "the supplements"),
            field("supplements.completed", "trạng thái bổ sung", "the state of the supplement"),
            field("supplements.documents", "giấy tờ bổ sung", "the supplement's documents"),
            field("supplements.dueAfter", "ngày hẹn trả mới", "the due time after the supplement"),
            field("supplements.dueBefore", "ngày hẹn trả trước khi bổ sung", "the due time before the supplement"),
            field("supplements.fees", "lệ phí bổ sung", "the supplement's fees"),
            field("supplements.id", "mã lần bổ sung", "the supplement's number"),
            field("supplements.receiptNote", "thông tin tiếp nhận bổ sung", "the note to the supplement's receipt"),
            field("supplements.receivedAt", "ngày tiếp nhận bổ sung", "the time the supplement was received"),
            field("supplements.receivedBy", "người tiếp nhận bổ sung", "who received the supplement"),
            field("supplements.request", "nội dung yêu cầu bổ sung", "what was asked for"),
            field("supplements.requestedAt", "ngày yêu cầu bổ sung", "the time of the request"),
            field("supplements.requestedBy", "người yêu cầu bổ sung", "who asked for the supplement"),
            field("version", "số phiên bản", "the version"));

    private FieldWords() {}

    /**
     * @param path names of members joined with dots, {@code documents.url}
     * @return what the field is called, in lower case; for a path that no document has, the path itself
     */
    public static Words of(String path) {
        return BY_PATH.getOrDefault(key(path), new Words("trường " + path, "the field " + path));
    }

    static boolean has(String path) {
        return BY_PATH.containsKey(key(path));
    }

    /** The documents and fees of a supplement are called as those of the dossier. */
    private static String key(String path) {
        return BY_PATH.containsKey(path) || !path.startsWith(SUPPLEMENTS) ? path : path.substring(SUPPLEMENTS.length());
    }

    private static Map.Entry<String, Words> field(String path, String vi, String en) {
        return Map.entry(path, new Words(vi, en));
    }
}
