package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mappings.Words;

/** The form of the confirmation of a marital status. */
final class MaritalStatusForm {

    private static final Words SUBJECT = new Words("người được xác nhận", "the person concerned");

    static final Form FORM = Form.of(
            Map.of(
                    "subject",
                    SUBJECT,
                    "stay",
                    new Words("thời gian cư trú", "the time of residence"),
                    "requester",
                    PersonFields.ASKING),
            Set.of("subject", "requester"),
            List.of(FormField.of("issuedAt", "noiCap", FieldKind.LINE, "nơi cấp", "the place of issue")),
            PersonFields.of("subject", "nxn", SUBJECT)
                    .with(
                            "name",
                            "gender",
                            "birthDate",
                            "ethnicity",
                            "nationality",
                            "residenceKind",
                            "residence",
                            "paper.type",
                            "paper.otherType",
                            "paper.number",
                            "paper.issuedOn",
                            "paper.issuedBy",
                            "personalNumber"),
            use(),
            PersonFields.requester(PersonFields.REQUESTER));

    private MaritalStatusForm() {}

    private static List<FormField> use() {
        return List.of(
                FormField.of(
                        "stay.at",
                        "nxnThoiGianCuTruTai",
                        FieldKind.LINE,
                        "nơi cư trú trong thời gian xác nhận",
                        "the place of residence in the time concerned"),
                FormField.of(
                        "stay.from",
                        "nxnThoiGianCuTruTu",
                        FieldKind.DATE,
                        "ngày bắt đầu cư trú",
                        "the first day of residence"),
                FormField.of(
                        "stay.until",
                        "nxnThoiGianCuTruDen",
                        FieldKind.DATE,
                        "ngày cuối cư trú",
                        "the last day of residence"),
                FormField.of(
                        "maritalStatus",
                        "nxnTinhTrangHonNhan",
                        FieldKind.LINE,
                        "tình trạng hôn nhân",
                        "the marital status"),
                FormField.listed(
                        "purposeKind",
                        "nxnLoaiMucDichSuDung",
                        FieldKind.LISTED_NUMBER,
                        "purposeKind",
                        "loại mục đích sử dụng",
                        "the kind of use"),
                FormField.of(
                        "purpose", "nxnMucDichSuDung", FieldKind.LINE, "mục đích sử dụng", "the use of the paper"));
    }
}
