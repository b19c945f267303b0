package vn.lienthong.gateway.reconcile.side;

import java.util.Locale;
import vn.lienthong.mappings.Words;

/** What may be wrong with a cell of a list, and how it is mended. */
enum BadCell {
    EMPTY("ô trống", "is empty", "Điền ô này", "Fill it in"),
    FORMULA(
            "ô chứa công thức, giá trị có thể đã cũ",
            "holds a formula, whose value may be out of date",
            "Chép cột này rồi dán lại dạng giá trị (Paste Values)",
            "Copy the column and paste it as values"),
    BROKEN_FORMULA(
            "công thức trong ô bị lỗi",
            "holds a formula that failed",
            "Sửa công thức, rồi dán lại dạng giá trị",
            "Mend the formula and paste it as a value"),
    MERGED(
            "ô bị gộp với ô khác",
            "is merged with others",
            "Bỏ gộp ô và điền từng dòng",
            "Split it and fill in each row"),
    CODE_MALFORMED(
            "không đúng mẫu mã hồ sơ",
            "is no dossier code",
            "Sửa thành mã đầy đủ, ví dụ H42.14.5-260701-0001",
            "Give the whole code, such as H42.14.5-260701-0001"),
    STATUS_UNKNOWN(
            "không phải trạng thái nào trong danh mục",
            "is none of the known statuses",
            "Dùng mã 1–10 hoặc đúng tên trạng thái; tên riêng của phần mềm thì khai ở lienthong.reconcile.lists",
            "Use a code from 1 to 10 or the status's name; name others in lienthong.reconcile.lists"),
    DAY_UNREADABLE(
            "không đọc được ngày, nên không so sánh ô này",
            "is no day that can be read, and is not compared",
            "Ghi ngày dạng 01/07/2026",
            "Write the day as 01/07/2026"),
    CHANNEL_UNKNOWN(
            "không rõ kênh thực hiện, nên không so sánh ô này",
            "is no known channel, and is not compared",
            "Ghi «Trực tiếp», «Trực tuyến» hoặc «Bưu chính»",
            "Write «Trực tiếp», «Trực tuyến» or «Bưu chính»"),
    TEXT_TOO_LONG(
            "quá dài, nên không so sánh ô này",
            "is too long, and is not compared",
            "Chỉ ghi mã trong ô này",
            "Write nothing but the code");

    private final Words words;
    private final Words remedy;

    BadCell(String vi, String en, String remedyVi, String remedyEn) {
        this.words = new Words(vi, en);
        this.remedy = new Words(remedyVi, remedyEn);
    }

    static BadCell of(Fact fact) {
        return switch (fact) {
            case RECEIVED, DUE -> DAY_UNREADABLE;
            case CHANNEL -> CHANNEL_UNKNOWN;
            case PROCEDURE, UNIT -> TEXT_TOO_LONG;
        };
    }

    String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Words words() {
        return words;
    }

    Words remedy() {
        return remedy;
    }
}
