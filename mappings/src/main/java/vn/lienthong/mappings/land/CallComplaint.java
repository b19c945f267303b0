package vn.lienthong.mappings.land;

import java.util.Locale;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;

/** What may be wrong with one field of a call. The land system's name of the field is told, never its value. */
final class CallComplaint {

    private final String pointer;
    private final String name;
    private final Findings findings;

    CallComplaint(String pointer, String name, Findings findings) {
        this.pointer = pointer;
        this.name = name;
        this.findings = findings;
    }

    void missing() {
        add("missing", "Thiếu " + name, "Missing: " + name, "Ghi " + name + " rồi gửi lại", "Give " + name);
    }

    void duplicate() {
        add(
                "duplicate",
                "Trường " + name + " được ghi hai lần",
                "The field " + name + " is given twice",
                "Chỉ giữ lại một giá trị",
                "Keep one value only");
    }

    void type(String vi, String en) {
        add(
                "type",
                "Trường " + name + " phải là " + vi,
                "The field " + name + " must be " + en,
                "Sửa kiểu dữ liệu rồi gửi lại",
                "Give it in that form");
    }

    void dossierCode() {
        add(
                "malformed",
                "Trường " + name + " không phải mã hồ sơ một cửa",
                "The field " + name + " is no one-stop dossier code",
                "Ghi theo mẫu H42.14.5-250701-0001",
                "Write it like H42.14.5-250701-0001");
    }

    void time() {
        add(
                "malformed",
                "Trường " + name + " không phải ngày giờ có thật",
                "The field " + name + " is no time that exists",
                "Ghi theo mẫu 2025-07-01T01:30:00Z",
                "Write it like 2025-07-01T01:30:00Z");
    }

    void malformed(String vi, String en, String example) {
        add(
                "malformed",
                "Trường " + name + " " + vi,
                "The field " + name + " " + en,
                "Ghi theo mẫu " + example,
                "Write it like " + example);
    }

    void unsafe() {
        add(
                "unsafe",
                "Trường " + name + " có ký tự ẩn hoặc ký tự điều khiển",
                "The field " + name + " has a hidden or control character",
                "Xóa ký tự đó rồi gửi lại",
                "Delete it and send again");
    }

    void tooLong(int most) {
        add(
                "tooLong",
                "Trường " + name + " dài quá " + most + " ký tự",
                "The field " + name + " is longer than " + most + " characters",
                "Viết ngắn lại rồi gửi lại",
                "Shorten it and send again");
    }

    private void add(String rule, String vi, String en, String remedyVi, String remedyEn) {
        var field = name.replaceAll("[^A-Za-z]", "");
        var first = field.isEmpty() ? "field" : field.substring(0, 1).toLowerCase(Locale.ROOT) + field.substring(1);
        findings.add(pointer, first + "." + rule, new Words(vi, en), new Words(remedyVi, remedyEn));
    }
}
