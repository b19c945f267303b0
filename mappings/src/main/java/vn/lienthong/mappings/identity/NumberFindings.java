package vn.lienthong.mappings.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.CodeLists;
import vn.lienthong.mappings.civilstatus.Gender;
import vn.lienthong.mappings.civilstatus.PersonalNumber;
import vn.lienthong.mappings.json.Findings;

/** What of a number can be seen to be wrong without asking anybody. */
public final class NumberFindings {

    private static final Pattern GRAMMAR = Pattern.compile("\\d{12}|\\d{9}");
    private static final Words REMEDY =
            new Words("Đối chiếu với giấy tờ của người nộp rồi nhập lại", "Compare with the card and enter it again");

    private NumberFindings() {}

    /** Whether it is written as the number of a person: twelve digits, or nine of an old card. */
    public static boolean isPersons(String number) {
        return GRAMMAR.matcher(number).matches();
    }

    /** @return all that is wrong, pointing at members of the person; empty where one can ask about it */
    public static List<Finding> of(Declared person) {
        var findings = new Findings();
        if (!isPersons(person.number())) {
            findings.add(
                    "/number",
                    "identity.number.malformed",
                    new Words(
                            "Số định danh cá nhân phải đủ 12 chữ số, chứng minh nhân dân cũ phải đủ 9 chữ số",
                            "A personal number has 12 digits, an old identity card 9"),
                    REMEDY);
        }
        if (person.name().isBlank()) {
            findings.add(
                    "/name",
                    "identity.name.missing",
                    new Words("Thiếu họ và tên", "The name is missing"),
                    new Words("Nhập họ và tên rồi gửi lại", "Enter it and send again"));
        }
        PersonalNumber.read(person.number()).ifPresent(told -> contradictions(person, told, findings));
        if (findings.isEmpty() && person.birthYear().isEmpty()) {
            findings.add(
                    "/birthDate",
                    "identity.birthDate.missing",
                    new Words(
                            "Thiếu ngày sinh hoặc năm sinh, cần có khi tra theo số chứng minh nhân dân cũ",
                            "The date or year of birth is missing; it is needed with the number of an old card"),
                    new Words(
                            "Nhập năm sinh, hoặc số định danh 12 chữ số",
                            "Enter the year, or the number of 12 digits"));
        }
        return findings.list();
    }

    private static void contradictions(Declared person, PersonalNumber.Told told, Findings findings) {
        if (!PersonalNumber.isProvinceKnown(told.province(), CodeLists.standard())) {
            findings.add(
                    "/number",
                    "identity.number.province",
                    new Words(
                            "Ba số đầu của số định danh không phải mã tỉnh hay mã nước nào",
                            "The first three digits of the number are no province or country"),
                    REMEDY);
        }
        if (person.birth() != null && person.birth().year() != told.birthYear()) {
            differs(findings, IdentityField.BIRTH);
        }
        if (person.gender() != null && person.gender() != Gender.UNDETERMINED && person.gender() != told.gender()) {
            differs(findings, IdentityField.GENDER);
        }
    }

    private static void differs(Findings findings, IdentityField field) {
        findings.add(
                "/number",
                "identity.number." + field.name().toLowerCase(Locale.ROOT),
                new Words(
                        "Số định danh không khớp với " + field.words().vi() + " đã khai",
                        "The number contradicts " + field.words().en() + " that is declared"),
                REMEDY);
    }
}
