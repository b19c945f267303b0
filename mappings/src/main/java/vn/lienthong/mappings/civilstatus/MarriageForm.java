package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.mappings.Words;

/** The form of a marriage. */
final class MarriageForm {

    private static final Words HUSBAND = new Words("chồng", "the husband");
    private static final Words WIFE = new Words("vợ", "the wife");
    private static final String HISTORY = "History";

    static final Form FORM = Form.of(
            Map.of(
                    "husband",
                    HUSBAND,
                    "wife",
                    WIFE,
                    "husband" + HISTORY,
                    new Words("tình trạng hôn nhân của chồng", "the marital history of the husband"),
                    "wife" + HISTORY,
                    new Words("tình trạng hôn nhân của vợ", "the marital history of the wife")),
            Set.of("husband", "wife"),
            registration(),
            spouse("husband", "chong", HUSBAND),
            List.of(FormField.of(
                    "husbandAbroad",
                    "chongCuTruNuocNgoai",
                    FieldKind.LINE,
                    "nơi cư trú ở nước ngoài của chồng",
                    "the residence abroad of the husband")),
            spouse("wife", "vo", WIFE));

    private MarriageForm() {}

    private static List<FormField> registration() {
        return List.of(
                BirthForm.registrationKind(),
                BirthForm.registeredAt().required(),
                FormField.of(
                        "establishedOn",
                        "ngayXacLapQuanHeHonNhan",
                        FieldKind.DATE,
                        "ngày xác lập quan hệ hôn nhân",
                        "the day from which the marriage counts"),
                FormField.of("copies", "soBanSao", FieldKind.WHOLE, "số bản sao", "the number of copies"),
                FormField.of("note", "ghiChu", FieldKind.BLOCK, "ghi chú", "the note"));
    }

    private static List<FormField> spouse(String path, String prefix, Words who) {
        var person = PersonFields.of(path, prefix, who);
        var dated = Stream.of(person.spelled("paper.issuedOn", "NgayCap"), person.spelled("paper.issuedBy", "NoiCap"));
        var known = person.with(
                "name",
                "birthDate",
                "ethnicity",
                "otherEthnicity",
                "nationality",
                "residenceKind",
                "residence",
                "paper.type",
                "paper.otherType",
                "paper.number",
                "personalNumber");
        return Stream.of(known.stream(), dated, history(path + HISTORY, prefix, who))
                .flatMap(fields -> fields)
                .toList();
    }

    private static Stream<FormField> history(String path, String prefix, Words who) {
        var history = PersonFields.of(path, prefix, who);
        return Stream.of(
                history.own("times", "SoLanKH", FieldKind.WHOLE, null, "số lần kết hôn", "the count of marriages"),
                history.own(
                        "statusKind",
                        "LoaiTinhTrangHonNhan",
                        FieldKind.LISTED_NUMBER,
                        "maritalStatus",
                        "loại tình trạng hôn nhân",
                        "the kind of marital status"),
                history.own(
                        "status",
                        "TinhTrangHonNhan",
                        FieldKind.LINE,
                        null,
                        "tình trạng hôn nhân",
                        "the marital status"),
                history.own(
                        "confirmationRequested",
                        "YeuCauXNTTHN",
                        FieldKind.TRUTH,
                        null,
                        "yêu cầu xác nhận tình trạng hôn nhân",
                        "the request to confirm the marital status"),
                history.own(
                        "confirmedBy",
                        "NoiXNTTHN",
                        FieldKind.LINE,
                        null,
                        "nơi xác nhận tình trạng hôn nhân",
                        "the unit that confirms the marital status"));
    }
}
