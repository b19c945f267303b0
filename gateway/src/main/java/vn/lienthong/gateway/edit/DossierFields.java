package vn.lienthong.gateway.edit;

import java.util.Map;
import java.util.regex.Pattern;

/** The fields of a dossier for the Portal, and of a progress row. */
final class DossierFields implements FieldNames {

    /** Who the person is; how to reach them is not. */
    private static final Pattern IDENTITY = Pattern.compile("/applicant(/(?!phone|email|fax).*)?");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("applicant", "người nộp hồ sơ"),
            Map.entry("channel", "kênh nộp hồ sơ"),
            Map.entry("content", "nội dung xử lý"),
            Map.entry("department", "phòng ban xử lý"),
            Map.entry("documents", "danh sách giấy tờ"),
            Map.entry("dueAt", "ngày hẹn trả"),
            Map.entry("field", "lĩnh vực"),
            Map.entry("finishedAt", "ngày kết thúc xử lý"),
            Map.entry("handledAt", "thời điểm xử lý"),
            Map.entry("handler", "tên người xử lý"),
            Map.entry("handlingUnit", "đơn vị xử lý"),
            Map.entry("note", "ghi chú"),
            Map.entry("procedure", "thủ tục"),
            Map.entry("receivedAt", "ngày tiếp nhận"),
            Map.entry("receivingUnit", "đơn vị tiếp nhận"),
            Map.entry("returnMethod", "hình thức trả kết quả"),
            Map.entry("status", "trạng thái hồ sơ"),
            Map.entry("submittedAt", "ngày nộp"),
            Map.entry("summary", "trích yếu"));

    @Override
    public String of(String pointer) {
        String[] steps = pointer.split("/");
        return steps.length < 2 ? "tài liệu" : NAMES.getOrDefault(steps[1], steps[1]);
    }

    @Override
    public boolean isIdentity(String pointer) {
        return IDENTITY.matcher(pointer).matches();
    }
}
