package vn.lienthong.gateway.paper;

import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** What may be wrong with an entry as a whole. */
final class EntryFindings {

    static final Finding NO_TIME = EntryTexts.finding(
            "/registeredOn",
            "paper.time.missing",
            new Words("Thiếu ngày đăng ký", "The day of registration is missing"),
            new Words(
                    "Ghi registeredOn; sổ chỉ ghi năm thì ghi year",
                    "Give registeredOn; where the book has the year only, give year"));

    static final Finding WRONG_TIME = EntryTexts.finding(
            "/registeredOn",
            "paper.time",
            new Words("Ngày hoặc năm đăng ký không thể đúng", "Day or year of registration cannot be right"),
            new Words(
                    "Xem lại sổ: không sau hôm nay, năm khớp với ngày",
                    "Look again: not after today, and the year is that of the day"));

    static final Finding PERSONAL_NUMBER = EntryTexts.finding(
            "/personalNumber",
            "paper.personal-number",
            new Words("Số định danh cá nhân phải có 12 chữ số", "A personal number has 12 digits"),
            new Words("Bỏ trống nếu sổ không ghi", "Leave it out where the book has none"));

    static final Finding TOO_MANY = EntryTexts.finding(
            "/fields",
            "paper.fields",
            new Words("Quá nhiều trường", "Too many fields"),
            new Words("Chỉ ghi các trường của bản trích lục", "Give the fields of the extract only"));

    static final Finding NO_FIELD = EntryTexts.finding(
            "/fields",
            "paper.field",
            new Words("Tên trường không hợp lệ", "A field has no good name"),
            new Words(
                    "Dùng tên trường của biểu mẫu, ví dụ subject.name, mother.name",
                    "Use the form's names, such as subject.name, mother.name"));

    private EntryFindings() {}
}
