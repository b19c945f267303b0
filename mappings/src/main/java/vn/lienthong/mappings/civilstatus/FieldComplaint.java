package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** What may be wrong with one field, in the form's words. None quotes the value: it may be a person's. */
final class FieldComplaint {

    private static final int LONGEST_NAME_SHOWN = 40;
    private static final int MOST_CHOICES_SHOWN = 12;

    private final String pointer;
    private final String path;
    private final Words field;
    private final Findings findings;

    FieldComplaint(String pointer, String path, Words field, Findings findings) {
        this.pointer = pointer;
        this.path = path;
        this.field = field;
        this.findings = findings;
    }

    void missing() {
        add(
                "missing",
                "Thiếu " + field.vi(),
                sentence(field.en()) + " is missing",
                "Nhập " + field.vi() + " rồi gửi lại",
                "Enter " + field.en() + " and send again");
    }

    void type(String vi, String en) {
        add(
                "type",
                sentence(field.vi()) + " phải là " + vi,
                sentence(field.en()) + " must be " + en,
                "Sửa kiểu dữ liệu rồi gửi lại",
                "Give it in that form");
    }

    void malformed(String vi, String en, String remedyVi, String remedyEn) {
        add(
                "malformed",
                sentence(field.vi()) + " " + vi,
                sentence(field.en()) + " " + en,
                "Ghi theo mẫu " + remedyVi,
                "Write it like " + remedyEn);
    }

    void date() {
        malformed("không phải ngày có thật", "is no day that exists", "2025-07-01", "2025-07-01");
    }

    void partialDate() {
        malformed(
                "không phải ngày, tháng hoặc năm có thật",
                "is no day, month or year that exists",
                "2025-07-01, 2025-07 hoặc 2025",
                "2025-07-01, 2025-07 or 2025");
    }

    void time() {
        malformed(
                "không phải ngày giờ có thật, hoặc thiếu múi giờ",
                "is no day and time that exists, or lacks the offset",
                "2025-07-01T08:30:00+07:00",
                "2025-07-01T08:30:00+07:00");
    }

    void range(String vi, String en) {
        add(
                "range",
                sentence(field.vi()) + " " + vi,
                sentence(field.en()) + " " + en,
                "Đối chiếu với giấy tờ rồi nhập lại",
                "Compare with the papers and enter it again");
    }

    void tooLong(int most) {
        add(
                "tooLong",
                sentence(field.vi()) + " dài quá " + most + " ký tự",
                sentence(field.en()) + " is longer than " + most + " characters",
                "Viết ngắn lại rồi gửi lại",
                "Shorten it and send again");
    }

    void unsafe(UnsafeCharacter character) {
        var at = "(" + character.notation() + ")";
        int position = character.index() + 1;
        add(
                "unsafe",
                sentence(field.vi()) + " có ký tự ẩn hoặc ký tự điều khiển " + at + " ở vị trí " + position,
                sentence(field.en()) + " has a hidden or control character " + at + " at position " + position,
                "Xóa ký tự đó (gõ lại đoạn chữ) rồi gửi lại",
                "Delete it (type the text again)");
    }

    void legacyFont() {
        add(
                "legacyFont",
                sentence(field.vi()) + " có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI)",
                sentence(field.en()) + " seems to be typed for an old font (TCVN3 or VNI)",
                "Chuyển sang bảng mã Unicode rồi gửi lại",
                "Convert it to Unicode and send again");
    }

    void choice(List<String> choices) {
        var list = String.join(", ", choices.stream().limit(MOST_CHOICES_SHOWN).toList());
        add(
                "value",
                sentence(field.vi()) + " không có trong danh mục",
                sentence(field.en()) + " is not one of the list",
                "Chọn một trong: " + list,
                "Choose one of: " + list);
    }

    /** The personal number says something else than another field. */
    void differs(String rule, String vi, String en) {
        add(
                rule,
                sentence(field.vi()) + " không khớp " + vi,
                sentence(field.en()) + " does not agree with " + en,
                "Đối chiếu với giấy tờ, sửa số hoặc sửa trường kia rồi gửi lại",
                "Compare with the papers, and mend the one that is wrong");
    }

    void unknown(String name, Optional<String> nearest) {
        var shown = Snippet.of(name, LONGEST_NAME_SHOWN);
        findings.add(
                pointer,
                "json.field.unknown",
                new Words("Không có trường dữ liệu tên \"" + shown + "\"", "There is no field named \"" + shown + "\""),
                nearest.map(meant -> new Words("Có phải là \"" + meant + "\"?", "Is \"" + meant + "\" meant?"))
                        .orElse(new Words("Bỏ trường này đi", "Leave it out")));
    }

    private void add(String rule, String vi, String en, String remedyVi, String remedyEn) {
        findings.add(pointer, path + "." + rule, new Words(vi, en), new Words(remedyVi, remedyEn));
    }

    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
