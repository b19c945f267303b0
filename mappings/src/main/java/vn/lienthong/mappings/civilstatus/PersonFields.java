package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/** The fields that forms have of a person, each under the person's own prefix: {@code meNgaySinh}, "ngày sinh của mẹ". */
final class PersonFields {

    /** A field of any person: its name on the wire after the prefix. */
    private record Known(
            String wire, FieldKind kind, @Nullable String list, String vi, String en) {}

    private static final Map<String, Known> KNOWN = Map.ofEntries(
            known("name", "HoTen", FieldKind.NAME, null, "họ tên", "the name"),
            known("gender", "GioiTinh", FieldKind.LISTED_NUMBER, "gender", "giới tính", "the gender"),
            known("birthDate", "NgaySinh", FieldKind.PARTIAL_DATE, null, "ngày sinh", "the date of birth"),
            known("ethnicity", "DanToc", FieldKind.LISTED, "ethnicity", "dân tộc", "the ethnicity"),
            known("otherEthnicity", "DanTocKhac", FieldKind.LINE, null, "dân tộc khác", "the other ethnicity"),
            known("nationality", "QuocTich", FieldKind.LISTED, "nationality", "quốc tịch", "the nationality"),
            known("otherNationality", "QuocTichKhac", FieldKind.LINE, null, "quốc tịch khác", "the other nationality"),
            known(
                    "residenceKind",
                    "LoaiCuTru",
                    FieldKind.LISTED_NUMBER,
                    "residenceKind",
                    "loại cư trú",
                    "the kind of residence"),
            known("residence", "NoiCuTru", FieldKind.ADDRESS, null, "nơi cư trú", "the residence"),
            known(
                    "paper.type",
                    "LoaiGiayToTuyThan",
                    FieldKind.LISTED_NUMBER,
                    "identityPaper",
                    "loại giấy tờ tùy thân",
                    "the kind of identity paper"),
            known(
                    "paper.otherType",
                    "GiayToKhac",
                    FieldKind.LINE,
                    null,
                    "tên giấy tờ khác",
                    "the other identity paper"),
            known(
                    "paper.number",
                    "SoGiayToTuyThan",
                    FieldKind.CODE,
                    null,
                    "số giấy tờ tùy thân",
                    "the number of the identity paper"),
            known(
                    "paper.issuedOn",
                    "NgayCapGiayToTuyThan",
                    FieldKind.DATE,
                    null,
                    "ngày cấp giấy tờ tùy thân",
                    "the day of issue of the identity paper"),
            known(
                    "paper.issuedBy",
                    "NoiCapGiayToTuyThan",
                    FieldKind.LINE,
                    null,
                    "nơi cấp giấy tờ tùy thân",
                    "the issuer of the identity paper"),
            known(
                    "personalNumber",
                    "SoDDCN",
                    FieldKind.PERSONAL_NUMBER,
                    null,
                    "số định danh cá nhân",
                    "the personal number"),
            known(
                    "verified",
                    "XacThucThongTin",
                    FieldKind.TRUTH,
                    null,
                    "dấu đã xác thực thông tin",
                    "the mark of verification"),
            known("relation", "QuanHe", FieldKind.LINE, null, "quan hệ", "the relation"),
            known("phone", "SoDienThoai", FieldKind.LINE, null, "số điện thoại", "the telephone number"),
            known("email", "Email", FieldKind.LINE, null, "thư điện tử", "the e-mail address"));

    /** What a requester gives, in the forms that ask for all of it. */
    static final List<String> REQUESTER = List.of(
            "name",
            "relation",
            "paper.type",
            "paper.otherType",
            "paper.number",
            "paper.issuedOn",
            "paper.issuedBy",
            "personalNumber",
            "phone",
            "email",
            "residenceKind",
            "residence",
            "verified");

    static final Words ASKING = new Words("người yêu cầu", "the requester");

    private static final Set<String> NEEDED = Set.of("name");

    private final String path;
    private final String prefix;
    private final Words who;

    private PersonFields(String path, String prefix, Words who) {
        this.path = path;
        this.prefix = prefix;
        this.who = who;
    }

    /**
     * @param path where the person stands in the document
     * @param prefix what the registry's names begin with
     * @param who what the person is called
     */
    static PersonFields of(String path, String prefix, Words who) {
        return new PersonFields(path, prefix, who);
    }

    static List<FormField> requester(List<String> names) {
        return of("requester", "nyc", ASKING).with(names.toArray(String[]::new));
    }

    /** @return the named fields, in this order; the name must be there */
    List<FormField> with(String... names) {
        return Stream.of(names).map(this::field).toList();
    }

    /** @return one that is spelled otherwise after the prefix */
    FormField spelled(String name, String wire) {
        var known = field(name);
        return new FormField(
                known.path(), prefix + wire, known.kind(), known.list(), known.isRequired(), known.words());
    }

    /** @return one that only this person has */
    FormField own(String name, String wire, FieldKind kind, @Nullable String list, String vi, String en) {
        return new FormField(
                path + "." + name, prefix + wire, kind, list, NEEDED.contains(name), of(new Words(vi, en)));
    }

    private FormField field(String name) {
        var known = KNOWN.get(name);
        if (known == null) {
            throw new IllegalArgumentException("no person has " + name);
        }
        return own(name, known.wire(), known.kind(), known.list(), known.vi(), known.en());
    }

    private Words of(Words field) {
        return new Words(field.vi() + " của " + who.vi(), field.en() + " of " + who.en());
    }

    private static Map.Entry<String, Known> known(
            String name, String wire, FieldKind kind, @Nullable String list, String vi, String en) {
        return Map.entry(name, new Known(wire, kind, list, vi, en));
    }
}
