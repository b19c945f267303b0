package vn.lienthong.mappings.dossier;

import java.util.Map;
import vn.lienthong.mappings.Words;

/** What each field of the documents is called, by its path without array positions. */
final class FieldWords {

    private static final Map<String, Words> BY_PATH = Map.ofEntries(
            field("applicant", "người nộp hồ sơ", "the applicant"),
            field("applicant.email", "thư điện tử của người nộp hồ sơ", "the applicant's e-mail"),
            field("applicant.identities", "giấy tờ định danh của người nộp hồ sơ", "the applicant's identity numbers"),
            field("applicant.identities.number", "số định danh của người nộp hồ sơ", "the identity number"),
            field("applicant.identities.type", "loại giấy tờ định danh", "the kind of identity number"),
            field("applicant.name", "họ tên người nộp hồ sơ", "the applicant's name"),
            field("applicant.phone", "số điện thoại của người nộp hồ sơ", "the applicant's telephone"),
            field("applicant.techId", "mã tài khoản (TechID) của người nộp hồ sơ", "the applicant's TechID"),
            field("applicant.type", "loại đối tượng nộp hồ sơ", "the kind of applicant"),
            field("applicant.vneidVerified", "dấu xác thực VNeID", "the VNeID flag"),
            field("channel", "kênh nộp hồ sơ", "the channel"),
            field("code", "mã hồ sơ", "the dossier code"),
            field("content", "nội dung xử lý", "what was done"),
            field("department", "phòng ban xử lý", "the department"),
            field("documents", "danh sách giấy tờ", "the documents"),
            field("documents.componentCode", "mã thành phần hồ sơ", "the component code"),
            field("documents.digitised", "dấu đã số hóa", "the digitised flag"),
            field("documents.fromCitizenStore", "dấu lấy từ kho dữ liệu công dân", "the citizen-store flag"),
            field("documents.id", "mã tệp", "the document's id"),
            field("documents.name", "tên giấy tờ", "the document's name"),
            field("documents.replacementResultCode", "mã kết quả thay thế", "the code of the result in its place"),
            field("documents.reuse", "cách tái sử dụng giấy tờ", "the re-use of the document"),
            field("documents.url", "đường dẫn tệp", "the document's address"),
            field("dossierCode", "mã hồ sơ", "the dossier code"),
            field("dueAt", "ngày hẹn trả", "the due time"),
            field("field", "lĩnh vực", "the field"),
            field("field.code", "mã lĩnh vực", "the code of the field"),
            field("field.name", "tên lĩnh vực", "the name of the field"),
            field("finishedAt", "ngày kết thúc xử lý", "the time processing ended"),
            field("handledAt", "thời điểm xử lý", "the time of the step"),
            field("handler", "tên người xử lý", "the handler's name"),
            field("handlerTitle", "chức danh người xử lý", "the handler's title"),
            field("handlingUnit", "đơn vị xử lý", "the handling unit"),
            field("handlingUnit.code", "mã đơn vị xử lý", "the code of the handling unit"),
            field("note", "ghi chú", "the note"),
            field("procedure", "thủ tục", "the procedure"),
            field("procedure.code", "mã thủ tục", "the procedure's code"),
            field("procedure.name", "tên thủ tục", "the procedure's name"),
            field("receiptNumber", "số biên nhận", "the receipt number"),
            field("receivedAt", "ngày tiếp nhận", "the reception time"),
            field("receivingUnit", "đơn vị tiếp nhận", "the receiving unit"),
            field("receivingUnit.code", "mã đơn vị tiếp nhận", "the code of the receiving unit"),
            field("refusedAt", "ngày từ chối", "the refusal time"),
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
            field("version", "số phiên bản", "the version"));

    private FieldWords() {}

    static Words of(String path) {
        return BY_PATH.getOrDefault(path, new Words("trường " + path, "the field " + path));
    }

    static boolean has(String path) {
        return BY_PATH.containsKey(path);
    }

    private static Map.Entry<String, Words> field(String path, String vi, String en) {
        return Map.entry(path, new Words(vi, en));
    }
}
