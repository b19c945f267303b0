package vn.lienthong.mappings.civilstatus;

import static vn.lienthong.mappings.civilstatus.FormField.listed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mappings.Words;

/** The form of a birth. */
final class BirthForm {

    private static final Words CHILD = new Words("trẻ", "the child");
    private static final Words MOTHER = new Words("mẹ", "the mother");
    private static final Words FATHER = new Words("cha", "the father");
    private static final Words ABROAD = new Words("việc đăng ký ở nước ngoài", "the registration abroad");

    private static final String[] PARENT = {
        "name",
        "birthDate",
        "ethnicity",
        "otherEthnicity",
        "nationality",
        "otherNationality",
        "residenceKind",
        "residence",
        "paper.type",
        "paper.otherType",
        "paper.number",
        "personalNumber",
        "verified"
    };

    static final Form FORM = Form.of(
            Map.of(
                    "child",
                    CHILD,
                    "mother",
                    MOTHER,
                    "father",
                    FATHER,
                    "requester",
                    PersonFields.ASKING,
                    "abroad",
                    ABROAD),
            Set.of("child", "requester"),
            registration(),
            child(),
            PersonFields.of("mother", "me", MOTHER).with(PARENT),
            PersonFields.of("father", "cha", FATHER).with(PARENT),
            PersonFields.requester(PersonFields.REQUESTER),
            abroad());

    private BirthForm() {}

    private static List<FormField> registration() {
        return List.of(
                FormField.of(
                        "certificateNumber",
                        "maGCS",
                        FieldKind.CODE,
                        "số giấy chứng sinh",
                        "the number of the certificate of birth"),
                FormField.of(
                        "certificateIssuedOn",
                        "ngayCapGCS",
                        FieldKind.DATE,
                        "ngày cấp giấy chứng sinh",
                        "the day of the certificate of birth"),
                registrationKind(),
                registeredAt().required(),
                FormField.of("copies", "soLuongBanSao", FieldKind.WHOLE, "số lượng bản sao", "the number of copies"));
    }

    static FormField registrationKind() {
        return listed(
                        "registrationKind",
                        "loaiDangKy",
                        FieldKind.LISTED_NUMBER,
                        "registrationKind",
                        "loại đăng ký",
                        "the kind of registration")
                .required();
    }

    static FormField registeredAt() {
        return FormField.of("registeredAt", "noiDangKy", FieldKind.COMMUNE, "nơi đăng ký", "the place of registration");
    }

    private static List<FormField> child() {
        var child = PersonFields.of("child", "nks", CHILD);
        return List.of(
                child.with("name").get(0),
                child.with("gender").get(0).required(),
                child.with("birthDate").get(0).required(),
                child.own(
                        "birthDateInWords",
                        "NgaySinhBangChu",
                        FieldKind.LINE,
                        null,
                        "ngày sinh bằng chữ",
                        "the date of birth in words"),
                child.own("birthPlace", "NoiSinh", FieldKind.ADDRESS, null, "nơi sinh", "the place of birth"),
                child.own(
                        "birthPlaceUnit",
                        "NoiSinhDVHC",
                        FieldKind.CODE,
                        null,
                        "đơn vị hành chính nơi sinh",
                        "the unit of the place of birth"),
                child.own(
                        "birthPlaceAbroad",
                        "NoiSinhNuocNgoai",
                        FieldKind.LINE,
                        null,
                        "nơi sinh ở nước ngoài",
                        "the place of birth abroad"),
                child.own("homeTown", "QueQuan", FieldKind.ADDRESS, null, "quê quán", "the home town"),
                child.with("ethnicity").get(0),
                child.with("otherEthnicity").get(0),
                child.with("nationality").get(0),
                child.with("otherNationality").get(0),
                child.own(
                        "birthKind",
                        "LoaiKhaiSinh",
                        FieldKind.LISTED_NUMBER,
                        "birthKind",
                        "loại khai sinh",
                        "the kind of birth"),
                child.with("paper.type").get(0),
                child.with("paper.number").get(0),
                child.with("paper.issuedOn").get(0),
                child.with("paper.issuedBy").get(0));
    }

    private static List<FormField> abroad() {
        return List.of(
                FormField.of(
                        "abroad.number",
                        "soDangKyNuocNgoai",
                        FieldKind.CODE,
                        "số đăng ký ở nước ngoài",
                        "the number of the registration abroad"),
                FormField.of(
                        "abroad.on",
                        "ngayDangKyNuocNgoai",
                        FieldKind.DATE,
                        "ngày đăng ký ở nước ngoài",
                        "the day of the registration abroad"),
                FormField.of(
                        "abroad.authority",
                        "cqNuocNgoaiDaDangKy",
                        FieldKind.LINE,
                        "cơ quan nước ngoài đã đăng ký",
                        "the foreign authority"),
                listed(
                        "abroad.country",
                        "qgNuocNgoaiDaDangKy",
                        FieldKind.LISTED,
                        "country",
                        "quốc gia đã đăng ký",
                        "the country of the registration abroad"));
    }
}
