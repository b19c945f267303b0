package vn.lienthong.gateway.catchup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.Heading;

/** The columns of a paper day's file: what a clerk knows of a dossier. Their order does not matter. */
enum RowColumn {
    CODE("code", "Mã hồ sơ", "Dossier code", true, "/code", "H42.14.5-260701-0001"),
    PROCEDURE_CODE("procedureCode", "Mã thủ tục", "Procedure code", true, "/procedure/code", "1.001193"),
    PROCEDURE_NAME("procedureName", "Tên thủ tục", "Procedure", true, "/procedure/name", "Đăng ký khai sinh"),
    FIELD_CODE("fieldCode", "Mã lĩnh vực", "Field code", true, "/field/code", "G03-GD10"),
    FIELD_NAME("fieldName", "Tên lĩnh vực", "Field", true, "/field/name", "Hộ tịch"),
    UNIT("receivingUnit", "Mã đơn vị tiếp nhận", "Receiving unit", true, "/receivingUnit", "14620"),
    HANDLING_UNIT("handlingUnit", "Mã đơn vị xử lý", "Handling unit", false, "/handlingUnit", "14620"),
    NAME("applicantName", "Họ tên người nộp", "Applicant", true, "/applicant/name", "Nguyễn Thị Ví Dụ"),
    TYPE("applicantType", "Đối tượng nộp", "Kind of applicant", false, "/applicant/type", "Công dân"),
    IDENTITY("identityNumber", "Số định danh", "Identity number", false, "/applicant/identities", "000000000017"),
    PHONE("phone", "Điện thoại", "Phone", false, "/applicant/phone", "0000 000 017"),
    EMAIL("email", "Thư điện tử", "E-mail", false, "/applicant/email", ""),
    CHANNEL("channel", "Kênh tiếp nhận", "Channel", false, "/channel", "Trực tiếp"),
    TECH_ID("techId", "Mã kỹ thuật tài khoản", "Technical id", false, "/applicant/techId", ""),
    RECEIVED("receivedAt", "Ngày giờ tiếp nhận", "Received at", true, "/receivedAt", "01/07/2026 08:30"),
    SUBMITTED("submittedAt", "Ngày giờ nộp", "Submitted at", false, "/submittedAt", ""),
    DUE("dueAt", "Ngày hẹn trả", "Due at", false, "/dueAt", "03/07/2026 17:00"),
    STATUS("status", "Trạng thái", "Status", false, "/status", "Được tiếp nhận"),
    FINISHED("finishedAt", "Ngày xử lý xong", "Finished at", false, "/finishedAt", ""),
    RETURNED("returnedAt", "Ngày trả kết quả", "Returned at", false, "/returnedAt", ""),
    REFUSED("refusedAt", "Ngày từ chối", "Refused at", false, "/refusedAt", ""),
    RETURN_METHOD("returnMethod", "Hình thức trả kết quả", "Return method", false, "/returnMethod", "Tại quầy"),
    SUMMARY("summary", "Trích yếu", "Summary", false, "/summary", "Đăng ký khai sinh cho con"),
    RECEIPT("receiptNumber", "Số biên nhận", "Receipt number", false, "/receiptNumber", ""),
    NOTE("note", "Ghi chú", "Note", false, "/note", "");

    private final String id;
    private final Words title;
    private final boolean required;
    private final String pointer;
    private final String example;

    RowColumn(String id, String vi, String en, boolean required, String pointer, String example) {
        this.id = id;
        this.title = new Words(vi, en);
        this.required = required;
        this.pointer = pointer;
        this.example = example;
    }

    /** Its name in JSON files. */
    String id() {
        return id;
    }

    Words title() {
        return title;
    }

    boolean required() {
        return required;
    }

    String example() {
        return example;
    }

    /** The columns that a file is asked for. */
    static List<Heading> headings() {
        return Arrays.stream(values())
                .map(it -> new Heading(it.id, it.title.vi(), List.of(it.title.en()), it.required))
                .toList();
    }

    /** The column from which a place of the document was made. */
    static Optional<RowColumn> of(String pointer) {
        return Arrays.stream(values())
                .filter(it -> pointer.equals(it.pointer) || pointer.startsWith(it.pointer + "/"))
                .findFirst();
    }
}
