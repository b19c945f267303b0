package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mappings.Words;

/** What stands around the form of a dossier, of a paper, and of a result. */
final class EnvelopeForm {

    static final String CONTENT = "content";
    static final String ATTACHMENTS = "attachments";

    static final Form DOSSIER = Form.of(
            Map.of(),
            Set.of(),
            List.of(
                    type(),
                    code("code"),
                    FormField.of(
                            "linkedCode",
                            "",
                            FieldKind.DOSSIER_CODE,
                            "mã hồ sơ liên thông",
                            "the code of the linked dossier"),
                    FormField.of(
                                    "registryUnit",
                                    "",
                                    FieldKind.COMMUNE,
                                    "mã đơn vị đăng ký hộ tịch",
                                    "the code of the registering unit")
                            .required(),
                    FormField.of("receivedAt", "", FieldKind.TIME, "ngày tiếp nhận", "the reception time")
                            .required(),
                    FormField.of("procedure", "", FieldKind.CODE, "mã thủ tục", "the procedure's code")
                            .required(),
                    FormField.of("version", "", FieldKind.VERSION, "số phiên bản", "the version")));

    static final Form ATTACHMENT = Form.of(Map.of(), Set.of(), attachment(""));

    static final Form RESULT = Form.of(
            Map.of("document", new Words("giấy tờ kết quả", "the result's document")),
            Set.of(),
            List.of(
                    code("dossierCode"),
                    type(),
                    FormField.listed("status", "", FieldKind.LISTED, "state", "trạng thái", "the status")
                            .required(),
                    FormField.of("registeredOn", "", FieldKind.DATE, "ngày đăng ký", "the day of registration"),
                    FormField.of("number", "", FieldKind.CODE, "số đăng ký", "the number of the entry"),
                    FormField.of("book", "", FieldKind.CODE, "quyển số", "the book"),
                    FormField.of("page", "", FieldKind.CODE, "trang số", "the page"),
                    FormField.of(
                            "personalNumber",
                            "",
                            FieldKind.PERSONAL_NUMBER,
                            "số định danh cá nhân",
                            "the personal number"),
                    FormField.of("fields", "", FieldKind.TEXTS, "các trường trong sổ", "the fields of the entry"),
                    FormField.listed("source", "", FieldKind.LISTED, "source", "nguồn", "the source")
                            .required()),
            attachment("document."));

    private EnvelopeForm() {}

    private static FormField type() {
        return FormField.listed("type", "", FieldKind.LISTED, "type", "loại hồ sơ hộ tịch", "the type of dossier")
                .required();
    }

    private static FormField code(String path) {
        return FormField.of(path, "", FieldKind.DOSSIER_CODE, "mã hồ sơ", "the dossier code")
                .required();
    }

    private static List<FormField> attachment(String prefix) {
        return List.of(
                FormField.of(prefix + "id", "", FieldKind.UUID, "mã tệp đính kèm", "the attachment's id"),
                FormField.of(prefix + "paperType", "", FieldKind.WHOLE, "loại giấy tờ", "the type of paper"),
                FormField.of(prefix + "name", "", FieldKind.LINE, "tên giấy tờ", "the paper's name")
                        .required(),
                FormField.of(prefix + "fileName", "", FieldKind.LINE, "tên tệp đính kèm", "the file's name"),
                FormField.of(prefix + "sha256", "", FieldKind.SHA_256, "mã băm của tệp", "the file's hash"));
    }
}
