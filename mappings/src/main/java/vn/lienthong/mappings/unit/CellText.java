package vn.lienthong.mappings.unit;

import java.util.regex.Pattern;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.SheetRow;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** Cleans the cells of one row, and tells what was not clean. Letters are composed and blanks at the ends go, untold. */
final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOUBLED = Pattern.compile("[\\s\\p{Z}]{2,}");
    private static final Words FORMULA_REMEDY = new Words(
            "Dán lại ô đó dưới dạng giá trị rồi nạp lại", "Paste the cell as a value and load the table again");

    private final Layout layout;
    private final SheetRow row;
    private final Defects defects;

    CellText(Layout layout, SheetRow row, Defects defects) {
        this.layout = layout;
        this.row = row;
        this.defects = defects;
    }

    String of(Column column) {
        var text = Canonical.nfc(layout.cell(row, column).text());
        if (layout.cell(row, column).computed()) {
            defects.add(
                    row.number(),
                    column.id(),
                    "formula",
                    Defect.Effect.UNCERTAIN,
                    new Words("ô là công thức, lấy giá trị đã lưu", "the cell is a formula; its saved value is taken"),
                    FORMULA_REMEDY);
        }
        return singleBlanks(column, visible(column, text));
    }

    private String visible(Column column, String text) {
        var hidden = UnsafeCharacter.firstIn(text, true);
        if (hidden.isEmpty()) {
            return text;
        }
        defects.add(
                row.number(),
                column.id(),
                "invisible",
                Defect.Effect.MENDED,
                new Words(
                        "ô có ký tự ẩn " + hidden.get().notation() + ", đã bỏ",
                        "the cell has the invisible character " + hidden.get().notation() + ", which was taken out"),
                new Words("Xóa ký tự ẩn trong ô", "Delete it from the cell"));
        var visible = new StringBuilder();
        text.codePoints()
                .filter(c ->
                        UnsafeCharacter.firstIn(Character.toString(c), true).isEmpty())
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private String singleBlanks(Column column, String text) {
        var trimmed = Canonical.trim(text);
        if (DOUBLED.matcher(trimmed).find()) {
            defects.add(
                    row.number(),
                    column.id(),
                    "doubledBlank",
                    Defect.Effect.MENDED,
                    new Words(
                            "ô có hai dấu cách liền nhau, đã gộp làm một",
                            "the cell has doubled blanks, which were made one"),
                    new Words("Bỏ dấu cách thừa trong ô", "Delete the blanks that are too many"));
        }
        return BLANKS.matcher(trimmed).replaceAll(" ");
    }
}
