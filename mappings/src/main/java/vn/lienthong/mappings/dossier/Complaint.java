package vn.lienthong.mappings.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** The findings that one field can have, in the words of a commune clerk. None quotes the value: it may be a person's. */
final class Complaint {

    private static final int LONGEST_NAME_SHOWN = 40;

    private final String pointer;
    private final String path;
    private final Words field;
    private final Findings findings;

    Complaint(String pointer, String path, Words field, Findings findings) {
        this.pointer = pointer;
        this.path = path;
        this.field = field;
        this.findings = findings;
    }

    void missing() {
        add(
                "missing",
                new Words("Thiếu " + field.vi(), sentence(field.en()) + " is missing"),
                new Words("Nhập " + field.vi() + " rồi gửi lại", "Enter " + field.en() + " and send again"));
    }

    void type(String expectedVi, String expectedEn) {
        add(
                "type",
                new Words(
                        sentence(field.vi()) + " phải là " + expectedVi,
                        sentence(field.en()) + " must be " + expectedEn),
                new Words("Sửa kiểu dữ liệu rồi gửi lại", "Give it in that form"));
    }

    void tooLong(int most) {
        add(
                "tooLong",
                new Words(
                        sentence(field.vi()) + " dài quá " + most + " ký tự",
                        sentence(field.en()) + " is longer than " + most + " characters"),
                new Words("Viết ngắn lại rồi gửi lại", "Shorten it and send again"));
    }

    void unsafe(UnsafeCharacter character) {
        var at = "(" + character.notation() + ")";
        int position = character.index() + 1;
        add(
                "unsafe",
                new Words(
                        sentence(field.vi()) + " có ký tự ẩn hoặc ký tự điều khiển " + at + " ở vị trí " + position,
                        sentence(field.en()) + " has a hidden or control character " + at + " at position " + position),
                new Words("Xóa ký tự đó (gõ lại đoạn chữ) rồi gửi lại", "Delete it (type the text again)"));
    }

    void legacyFont() {
        add(
                "legacyFont",
                new Words(
                        sentence(field.vi()) + " có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI)",
                        sentence(field.en()) + " seems to be typed for an old font (TCVN3 or VNI)"),
                new Words("Chuyển sang bảng mã Unicode rồi gửi lại", "Convert it to Unicode and send again"));
    }

    void url() {
        add(
                "malformed",
                new Words(
                        sentence(field.vi()) + " không phải địa chỉ http hoặc https",
                        sentence(field.en()) + " is no http or https address"),
                new Words("Ghi địa chỉ đầy đủ, bắt đầu bằng https://", "Give the full address, from https:// on"));
    }

    void dossierCode() {
        add(
                "malformed",
                new Words(
                        "Mã hồ sơ không đúng mẫu: mã định danh, ngày (năm tháng ngày), số thứ tự",
                        "The dossier code is not of the form identifier, day (yyMMdd), number"),
                new Words("Ghi theo mẫu H42.14.5-250701-0001", "Write it like H42.14.5-250701-0001"));
    }

    void unitCode() {
        add(
                "malformed",
                new Words(
                        sentence(field.vi()) + " không phải mã xã 5 chữ số hoặc mã định danh cơ quan",
                        sentence(field.en()) + " is neither a commune code of 5 digits nor an organisation identifier"),
                new Words("Ghi theo mẫu 14620 hoặc H42.05", "Write it like 14620 or H42.05"));
    }

    void identityNumber() {
        add(
                "malformed",
                new Words(
                        "Số định danh cá nhân phải đủ 12 chữ số, chứng minh nhân dân cũ phải đủ 9 chữ số",
                        "A personal number has 12 digits, an old identity card 9"),
                new Words(
                        "Đối chiếu với giấy tờ của người nộp rồi nhập lại",
                        "Compare with the card and enter it again"));
    }

    void time() {
        add(
                "malformed",
                new Words(
                        sentence(field.vi()) + " không phải ngày giờ có thật, hoặc thiếu múi giờ",
                        sentence(field.en()) + " is no day and time that exists, or lacks the offset"),
                new Words("Ghi theo mẫu 2025-07-01T08:30:00+07:00", "Write it like 2025-07-01T08:30:00+07:00"));
    }

    void timeRange() {
        var years = DossierTime.FIRST_YEAR + "–" + DossierTime.LAST_YEAR;
        add(
                "range",
                new Words(
                        sentence(field.vi()) + " nằm ngoài các năm " + years,
                        sentence(field.en()) + " lies outside the years " + years),
                new Words("Kiểm tra lại năm", "Check the year"));
    }

    void choice(List<String> choices) {
        var list = String.join(", ", choices);
        add(
                "value",
                new Words(
                        sentence(field.vi()) + " không có trong danh mục",
                        sentence(field.en()) + " is not one of the list"),
                new Words("Chọn một trong: " + list, "Choose one of: " + list));
    }

    void duplicate() {
        add(
                "duplicate",
                new Words(sentence(field.vi()) + " bị trùng", sentence(field.en()) + " is there twice"),
                new Words("Mỗi giá trị chỉ dùng một lần trong hồ sơ", "Use each only once within the dossier"));
    }

    void differs() {
        add(
                "differs",
                new Words(
                        "Mã hồ sơ trong dữ liệu khác mã hồ sơ trên địa chỉ gửi",
                        "The dossier code in the document is not the one it was sent for"),
                new Words(
                        "Gửi đúng hồ sơ, hoặc bỏ mã trong dữ liệu",
                        "Send it for its own dossier, or leave the code out"));
    }

    void malformed(Words what, Words remedy) {
        add(
                "malformed",
                new Words(sentence(field.vi()) + " " + what.vi(), sentence(field.en()) + " " + what.en()),
                remedy);
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

    private void add(String rule, Words message, Words remedy) {
        findings.add(pointer, path + "." + rule, message, remedy);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
