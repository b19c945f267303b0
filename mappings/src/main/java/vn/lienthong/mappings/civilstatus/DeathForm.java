package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mappings.Words;

/** The form of a death. */
final class DeathForm {

    private static final Words DECEASED = new Words("người chết", "the deceased");
    private static final Words DEATH = new Words("việc chết", "the death");
    private static final Words EVIDENCE = new Words("giấy báo tử", "the notice of death");

    static final Form FORM = Form.of(
            Map.of("deceased", DECEASED, "death", DEATH, "evidence", EVIDENCE, "requester", PersonFields.ASKING),
            Set.of("deceased", "death", "requester"),
            registration(),
            PersonFields.of("deceased", "nkt", DECEASED)
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
                            "paper.issuedBy"),
            death(),
            PersonFields.of("deceased", "nkt", DECEASED).with("verified"),
            evidence(),
            PersonFields.requester(PersonFields.REQUESTER));

    private DeathForm() {}

    private static List<FormField> registration() {
        return List.of(
                FormField.of(
                        "noticeNumber", "maGBT", FieldKind.CODE, "mã giấy báo tử", "the code of the notice of death"),
                FormField.of(
                        "noticeIssuedOn",
                        "ngayCapGBT",
                        FieldKind.DATE,
                        "ngày cấp giấy báo tử điện tử",
                        "the day of the notice of death"),
                BirthForm.registrationKind(),
                BirthForm.registeredAt().required(),
                FormField.of("copies", "soLuongBanSao", FieldKind.WHOLE, "số lượng bản sao", "the number of copies"));
    }

    private static List<FormField> death() {
        return List.of(
                FormField.of("death.diedOn", "nktNgayChet", FieldKind.PARTIAL_DATE, "ngày chết", "the day of death")
                        .required(),
                FormField.of(
                        "death.time", "nktGioPhutChet", FieldKind.TIME_OF_DAY, "giờ phút chết", "the time of death"),
                FormField.of("death.place", "nktNoiChet", FieldKind.ADDRESS, "nơi chết", "the place of death"),
                FormField.of(
                        "death.cause", "nktNguyenNhanChet", FieldKind.LINE, "nguyên nhân chết", "the cause of death"));
    }

    private static List<FormField> evidence() {
        return List.of(
                FormField.listed(
                        "evidence.kind",
                        "gbtLoai",
                        FieldKind.LISTED_NUMBER,
                        "deathEvidence",
                        "loại giấy báo tử",
                        "the kind of the notice of death"),
                FormField.of(
                        "evidence.number",
                        "gbtSo",
                        FieldKind.CODE,
                        "số giấy báo tử",
                        "the number of the notice of death"),
                FormField.of(
                        "evidence.issuedOn",
                        "gbtNgay",
                        FieldKind.DATE,
                        "ngày của giấy báo tử",
                        "the day on the notice of death"),
                FormField.of(
                        "evidence.issuedBy",
                        "gbtCoQuanCap",
                        FieldKind.LINE,
                        "cơ quan cấp giấy báo tử",
                        "the issuer of the notice of death"));
    }
}
