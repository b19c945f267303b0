package vn.lienthong.mappings.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * Reads the conversion table as it is published, CSV or xlsx: heading rows, captions of provinces between the rows, codes in
 * brackets behind names. Everything that is wrong is told with its row.
 */
public final class UnitTableReader {

    /** @param from the first day of the new communes; absent where the headings of the file say it */
    public UnitTableReading read(byte[] file, @Nullable LocalDate from) {
        try {
            return read(XlsxParts.isZip(file) ? XlsxSheet.rows(file) : CsvSheet.rows(file), from);
        } catch (SheetTrouble trouble) {
            return new UnitTableReading(Optional.empty(), List.of(trouble.defect()));
        }
    }

    private static UnitTableReading read(List<SheetRow> rows, @Nullable LocalDate from) throws SheetTrouble {
        var layout = Layout.of(rows);
        var day = layout.day().or(() -> Optional.ofNullable(from)).orElseThrow(UnitTableReader::noDay);
        if (from != null && !from.equals(day)) {
            throw otherDay(day, from);
        }
        var defects = new Defects();
        var reading = new RowReading(layout, defects);
        List<Conversion> conversions = new ArrayList<>();
        for (var row : rows.subList(layout.headings(), rows.size())) {
            if (reading.isData(row)) {
                reading.read(row).ifPresent(conversions::add);
            }
        }
        new Contradictions(defects).examine(conversions);
        if (conversions.isEmpty()) {
            throw new SheetTrouble(
                    0,
                    "none",
                    new Words("Bảng không có dòng nào dùng được", "The table has no row that can be used"),
                    new Words("Kiểm tra lại tệp đã chọn", "See whether it is the right file"));
        }
        return new UnitTableReading(Optional.of(new UnitTable(day, conversions)), defects.inOrder());
    }

    private static SheetTrouble noDay() {
        return new SheetTrouble(
                0,
                "day.missing",
                new Words(
                        "Các dòng tiêu đề không nói bảng áp dụng từ ngày nào",
                        "The heading rows do not say from which day on the table holds"),
                new Words("Nêu ngày khi nạp: from=2025-07-01", "Give the day with the file: from=2025-07-01"));
    }

    private static SheetTrouble otherDay(LocalDate said, LocalDate from) {
        return new SheetTrouble(
                0,
                "day.differs",
                new Words(
                        "Tiêu đề bảng ghi ngày " + said + ", khác ngày đã nêu " + from,
                        "The headings say " + said + ", and " + from + " was given"),
                new Words("Bỏ ngày đã nêu, hoặc sửa tiêu đề của bảng", "Leave the day out, or mend the headings"));
    }
}
