package vn.lienthong.mappings.table;

import java.util.Collection;
import java.util.List;
import vn.lienthong.mappings.Words;

/** The sentences for files that cannot be read. */
final class Troubles {

    private static final int MEBIBYTE = 1_048_576;
    private static final Words SAVE_AS = new Words(
            "Mở tệp bằng Excel, chọn «Lưu thành», loại «Excel Workbook (*.xlsx)» hoặc «CSV UTF-8», rồi gửi lại",
            "Open it in Excel, save it as «Excel Workbook (*.xlsx)» or «CSV UTF-8», and send it again");

    private Troubles() {}

    static TableTrouble empty() {
        return of(
                "empty", "Tệp trống", "The file is empty", "Chọn đúng tệp có dữ liệu", "Choose the file with the rows");
    }

    static TableTrouble unreadable() {
        return of(
                "unreadable",
                new Words("Tệp hỏng, hoặc không phải xlsx", "The file is broken, or is no xlsx file"),
                SAVE_AS);
    }

    static TableTrouble otherKind(String kind) {
        return of(
                "kind",
                new Words("Tệp là " + kind + ", không phải bảng tính", "The file is " + kind + ", not a table"),
                SAVE_AS);
    }

    static TableTrouble oldExcel() {
        return of(
                "old",
                new Words("Tệp ở định dạng Excel cũ (.xls)", "The file is of the old Excel format (.xls)"),
                SAVE_AS);
    }

    static TableTrouble encrypted() {
        return of(
                "encrypted",
                "Tệp có mật khẩu nên không đọc được",
                "The file has a password and cannot be read",
                "Bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại rồi gửi lại",
                "Take the password off (File → Info → Protect workbook), save it and send it again");
    }

    static TableTrouble macros() {
        return of(
                "macros",
                "Tệp có macro nên không được nhận",
                "The file has macros and is not taken",
                "Lưu lại loại «Excel Workbook (*.xlsx)», không phải .xlsm, rồi gửi lại",
                "Save it as «Excel Workbook (*.xlsx)», not .xlsm, and send it again");
    }

    static TableTrouble sheets(Collection<String> visible, Collection<String> wanted) {
        var names = "«" + String.join("», «", visible) + "»";
        var one = wanted.isEmpty() ? "" : "«" + wanted.iterator().next() + "»";
        return of(
                "sheets",
                new Words(
                        "Tệp có " + visible.size() + " trang tính (" + names + "), không rõ đọc trang nào",
                        "The file has " + visible.size() + " sheets (" + names
                                + "), and it does not show which is meant"),
                wanted.isEmpty()
                        ? new Words("Chỉ giữ một trang tính rồi gửi lại", "Keep one sheet only and send it again")
                        : new Words(
                                "Đặt tên trang có dữ liệu là " + one + ", hoặc chỉ giữ một trang",
                                "Name the sheet with the rows " + one + ", or keep one sheet only"));
    }

    static TableTrouble encoding() {
        return of(
                "encoding",
                "Tệp không phải UTF-8 (có thể là windows-1258 hoặc TCVN3)",
                "The file is not UTF-8 (it may be windows-1258 or TCVN3)",
                "Lưu lại dạng «CSV UTF-8», hoặc dùng tệp xlsx",
                "Save it as «CSV UTF-8», or send the xlsx file");
    }

    static TableTrouble legacyFont() {
        return of(
                "legacyFont",
                "Chữ trong tệp gõ bằng bảng mã cũ (TCVN3 hoặc VNI)",
                "The text is typed for an old font (TCVN3 or VNI)",
                "Chuyển sang Unicode (ví dụ bằng Unikey, Công cụ → Chuyển mã) rồi gửi lại",
                "Convert it to Unicode (for example in Unikey) and send it again");
    }

    static TableTrouble quote(int row) {
        return new TableTrouble(
                row,
                "quote",
                new Words("dấu ngoặc kép đặt sai hoặc mở mà không đóng", "a quote is misplaced, or never closed"),
                new Words("Sửa ngoặc kép ở dòng này rồi gửi lại", "Mend the quotes of this row and send it again"));
    }

    static TableTrouble json(int row) {
        return new TableTrouble(
                row,
                "json",
                new Words(
                        "không phải JSON đúng: cần danh sách các đối tượng phẳng, tên không trùng",
                        "is no proper JSON: a list of flat objects is wanted, no name given twice"),
                new Words(
                        "Sửa bản ghi này, hoặc xuất lại tệp từ phần mềm",
                        "Mend this record, or export the file again"));
    }

    static TableTrouble tooLarge(long most) {
        var size = most >= MEBIBYTE ? most / MEBIBYTE + " MiB" : most + " byte";
        return of(
                "limits",
                new Words("Tệp lớn quá " + size, "The file has more than " + size),
                new Words("Chia thành nhiều tệp nhỏ hơn rồi gửi lại", "Divide it into several files"));
    }

    static TableTrouble bomb() {
        return of(
                "limits",
                "Tệp xlsx khi giải nén lớn bất thường",
                "The xlsx file inflates to far more than a table has",
                "Chép các dòng có dữ liệu sang một tệp mới, chỉ giữ trang tính của bảng, rồi gửi lại",
                "Copy the rows into a new file with that sheet only, and send it");
    }

    static TableTrouble tooMany(int most) {
        return of(
                "rows",
                new Words("Tệp có quá " + most + " dòng", "The file has more than " + most + " rows"),
                new Words("Chia thành nhiều tệp rồi gửi lại", "Divide it into several files"));
    }

    static TableTrouble tooWide(int row, int most) {
        return new TableTrouble(
                row,
                "wide",
                new Words("có quá " + most + " cột", "has more than " + most + " columns"),
                new Words(
                        "Xóa các cột thừa; với csv, xem lại dấu phân cách",
                        "Delete the columns that are too many; of a csv file, see to the separator"));
    }

    static TableTrouble longCell(int row, int most) {
        return new TableTrouble(
                row,
                "cell",
                new Words("có ô dài quá " + most + " ký tự", "has a cell of more than " + most + " characters"),
                new Words("Rút ngắn ô đó rồi gửi lại", "Shorten the cell and send it again"));
    }

    static TableTrouble header(List<Heading> wanted, int searched) {
        var titles = titles(wanted);
        return of(
                "header",
                new Words(
                        "Không tìm thấy dòng tiêu đề có các cột " + titles + " trong " + searched + " dòng đầu",
                        "None of the first " + searched + " rows has the headings " + titles),
                new Words(
                        "Dùng tệp mẫu, giữ nguyên dòng tiêu đề",
                        "Use the template and leave its row of headings alone"));
    }

    static TableTrouble columns(int row, List<Heading> missing, Collection<String> found) {
        return new TableTrouble(
                row,
                "columns",
                new Words(
                        "bảng thiếu cột " + titles(missing) + "; bảng có: " + String.join(", ", found),
                        "the table lacks the columns " + titles(missing) + "; it has: " + String.join(", ", found)),
                new Words("Thêm cột còn thiếu, hoặc dùng tệp mẫu", "Add what is missing, or use the template"));
    }

    static TableTrouble twice(int row, Heading heading) {
        return new TableTrouble(
                row,
                "twice",
                new Words(
                        "cột «" + heading.title() + "» có hai lần",
                        "the column «" + heading.title() + "» stands twice"),
                new Words("Xóa hoặc đổi tên một cột", "Delete one of them, or give it another title"));
    }

    static TableTrouble interrupted() {
        return of(
                "interrupted",
                "Tệp chưa nhận hết thì đường truyền đứt",
                "The file broke off while it was read",
                "Gửi lại tệp",
                "Send the file again");
    }

    private static String titles(List<Heading> headings) {
        return "«" + String.join("», «", headings.stream().map(Heading::title).toList()) + "»";
    }

    private static TableTrouble of(String rule, String vi, String en, String remedyVi, String remedyEn) {
        return of(rule, new Words(vi, en), new Words(remedyVi, remedyEn));
    }

    private static TableTrouble of(String rule, Words message, Words remedy) {
        return new TableTrouble(0, rule, message, remedy);
    }
}
