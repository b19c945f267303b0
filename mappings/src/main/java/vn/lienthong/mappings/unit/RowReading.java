package vn.lienthong.mappings.unit;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.SheetRow;
import vn.lienthong.mappings.text.Canonical;

/** Reads one row of data. A row whose new commune cannot be told is left out; one whose old commune cannot, loses that side. */
final class RowReading {

    private static final Pattern COMMUNE_CODE = Pattern.compile("\\d{5}");
    private static final Pattern LOST_ZEROS = Pattern.compile("\\d{1,4}(\\.0+)?");
    private static final int COMMUNE_DIGITS = 5;
    private static final int DISTRICT_DIGITS = 3;
    private static final int PROVINCE_DIGITS = 2;

    private final Layout layout;
    private final Defects defects;

    RowReading(Layout layout, Defects defects) {
        this.layout = layout;
        this.defects = defects;
    }

    /** Rows of which only one cell is filled are captions. */
    boolean isData(SheetRow row) {
        return Arrays.stream(Column.values())
                        .filter(column ->
                                !Canonical.trim(layout.cell(row, column).text()).isEmpty())
                        .count()
                > 1;
    }

    Optional<Conversion> read(SheetRow row) {
        var cells = new CellText(layout, row, defects);
        var since = commune(
                row.number(),
                Column.CODE,
                code(row.number(), Column.CODE, cells.of(Column.CODE)),
                Column.NAME,
                cells.of(Column.NAME),
                null,
                area(row.number(), Column.PROVINCE, cells.of(Column.PROVINCE), PROVINCE_DIGITS));
        var before = before(row.number(), cells);
        var remark = cells.of(Column.REMARK);
        var extent = Extent.of(remark);
        if (since.isPresent() && before.isPresent() && extent == Extent.OTHER) {
            defects.add(
                    row.number(),
                    Column.REMARK.id(),
                    "remark",
                    Defect.Effect.UNCERTAIN,
                    new Words(
                            "ghi chú không nói nhập toàn bộ hay một phần", "the remark does not say whole or in part"),
                    new Words(
                            "Ghi «Nhập toàn bộ», «Nhập một phần» hoặc «Giữ nguyên» theo nghị quyết",
                            "Write «Nhập toàn bộ», «Nhập một phần» or «Giữ nguyên», as the resolution has it"));
        }
        return since.map(it -> new Conversion(row.number(), before.orElse(null), it, extent, remark));
    }

    private Optional<Commune> before(int row, CellText cells) {
        var code = cells.of(Column.OLD_CODE);
        var name = cells.of(Column.OLD_NAME);
        var district = area(row, Column.OLD_DISTRICT, cells.of(Column.OLD_DISTRICT), DISTRICT_DIGITS);
        var province = area(row, Column.OLD_PROVINCE, cells.of(Column.OLD_PROVINCE), PROVINCE_DIGITS);
        if (!code.isEmpty()) {
            return commune(
                    row,
                    Column.OLD_CODE,
                    code(row, Column.OLD_CODE, code),
                    Column.OLD_NAME,
                    name,
                    district.orElse(null),
                    province);
        }
        defects.add(
                row,
                Column.OLD_CODE.id(),
                "oldCode.missing",
                Defect.Effect.LEFT_OUT,
                name.isEmpty()
                        ? new Words("không có xã cũ: đơn vị mới không có mã cũ nào", "no commune of before is named")
                        : new Words("có tên xã cũ nhưng thiếu mã", "the commune of before has a name and no code"),
                name.isEmpty()
                        ? new Words(
                                "Đúng với huyện đảo chưa có xã thì để vậy; không thì bổ sung mã xã cũ",
                                "Right for an island district that had no communes; otherwise enter the old code")
                        : new Words("Bổ sung mã xã cũ 5 chữ số", "Enter the old code of 5 digits"));
        return Optional.empty();
    }

    private Optional<Commune> commune(
            int row,
            Column codeColumn,
            Optional<String> code,
            Column nameColumn,
            String name,
            @Nullable Area district,
            Optional<Area> province) {
        if (name.isEmpty()) {
            defects.add(
                    row,
                    nameColumn.id(),
                    "name.missing",
                    Defect.Effect.LEFT_OUT,
                    new Words("thiếu tên xã", "the commune's name is missing"),
                    new Words("Bổ sung tên xã, phường hoặc đặc khu", "Enter the commune's name"));
            return Optional.empty();
        }
        if (UnitKind.before(Spelling.key(name)).filter(UnitKind::isCommune).isEmpty()) {
            defects.add(
                    row,
                    nameColumn.id(),
                    "name.kind",
                    Defect.Effect.UNCERTAIN,
                    new Words(
                            "tên không bắt đầu bằng Xã, Phường, Thị trấn hay Đặc khu",
                            "the name does not begin with Xã, Phường, Thị trấn or Đặc khu"),
                    new Words(
                            "Sửa lại tên ở cột " + codeColumn.id(), "Mend the name beside column " + codeColumn.id()));
        }
        return code.flatMap(it -> province.map(in -> new Commune(it, name, district, in)));
    }

    private Optional<String> code(int row, Column column, String text) {
        var code = Canonical.code(text);
        if (COMMUNE_CODE.matcher(code).matches()) {
            return Optional.of(code);
        }
        if (LOST_ZEROS.matcher(code).matches()) {
            var digits = code.replaceAll("\\.0+$", "");
            defects.add(
                    row,
                    column.id(),
                    "code.zeros",
                    Defect.Effect.MENDED,
                    new Words(
                            "mã lưu dạng số nên mất số 0 ở đầu, đã thêm lại",
                            "the code is a number without its leading zeros, which were put back"),
                    new Words("Định dạng cột mã là văn bản", "Format the column as text"));
            return Optional.of("0".repeat(COMMUNE_DIGITS - digits.length()) + digits);
        }
        defects.add(
                row,
                column.id(),
                "code.malformed",
                Defect.Effect.LEFT_OUT,
                new Words("mã xã không phải 5 chữ số", "the commune's code is not of 5 digits"),
                new Words("Sửa thành mã 5 chữ số, giữ số 0 ở đầu", "Enter 5 digits, with the leading zeros"));
        return Optional.empty();
    }

    private Optional<Area> area(int row, Column column, String text, int digits) {
        var parts = Pattern.compile("(.*\\S)\\s*\\((\\d{" + digits + "})\\)").matcher(text);
        if (parts.matches()) {
            return Optional.of(new Area(parts.group(2), parts.group(1)));
        }
        defects.add(
                row,
                column.id(),
                "area.malformed",
                Defect.Effect.LEFT_OUT,
                new Words(
                        "ô phải có dạng «Tên (mã " + digits + " chữ số)»",
                        "the cell must be «Name (code of " + digits + " digits)»"),
                new Words("Sửa lại tên và mã trong ngoặc", "Mend the name and the code in brackets"));
        return Optional.empty();
    }
}
