package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mappings.Words;

/** The form of the request for an extract. */
final class ExtractForm {

    private static final Words SUBJECT = new Words("người được cấp bản sao", "the person on the copy");

    static final Form FORM = Form.of(
            Map.of("subject", SUBJECT, "requester", PersonFields.ASKING),
            Set.of("subject", "requester"),
            PersonFields.requester(List.of(
                    "name",
                    "relation",
                    "paper.type",
                    "paper.number",
                    "paper.issuedOn",
                    "paper.issuedBy",
                    "phone",
                    "email",
                    "residenceKind",
                    "residence")),
            PersonFields.of("subject", "cbs", SUBJECT)
                    .with(
                            "name",
                            "gender",
                            "birthDate",
                            "ethnicity",
                            "otherEthnicity",
                            "nationality",
                            "residenceKind",
                            "residence",
                            "paper.type",
                            "paper.number",
                            "paper.issuedOn",
                            "paper.issuedBy",
                            "personalNumber"),
            entry());

    private ExtractForm() {}

    private static List<FormField> entry() {
        return List.of(
                BirthForm.registeredAt(),
                FormField.of(
                        "formerlyRegisteredAt",
                        "noiDangKyTruocDay",
                        FieldKind.LINE,
                        "nơi đăng ký trước đây",
                        "the former place of registration"),
                FormField.of(
                        "formerlyRegisteredOn",
                        "ngayDangKyTruocDay",
                        FieldKind.PARTIAL_DATE,
                        "ngày đăng ký trước đây",
                        "the former day of registration"),
                FormField.of(
                        "formerNumber",
                        "soDangKyTruocDay",
                        FieldKind.CODE,
                        "số đăng ký trước đây",
                        "the former number"),
                FormField.of(
                        "formerBook",
                        "quyenSoDangKyTruocDay",
                        FieldKind.CODE,
                        "quyển số đăng ký trước đây",
                        "the former book"),
                FormField.listed(
                        "copyKind",
                        "loaiBanSao",
                        FieldKind.LISTED_NUMBER,
                        "copyKind",
                        "loại bản sao",
                        "the kind of copy"),
                FormField.listed(
                        "certifiedKind",
                        "loaiBSCC",
                        FieldKind.LISTED_NUMBER,
                        "certifiedKind",
                        "loại bản sao chứng thực",
                        "the kind of certified copy"),
                FormField.of(
                        "otherInformation",
                        "thongTinKhac",
                        FieldKind.BLOCK,
                        "thông tin khác",
                        "the other information"));
    }
}
