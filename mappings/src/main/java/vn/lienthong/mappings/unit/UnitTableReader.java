package vn.lienthong.mappings.unit;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.SheetRow;
import vn.lienthong.mappings.table.TableFile;
import vn.lienthong.mappings.table.TableLimits;
import vn.lienthong.mappings.table.TableTrouble;

/**
 * Reads the conversion table as it is published, CSV or xlsx: heading rows, captions of provinces between the rows, codes in
 * brackets behind names. Everything that is wrong is told with its row.
 */
public final class UnitTableReader {

    private static final TableLimits LIMITS = TableLimits.USUAL;

    /** @param from the first day of the new communes; absent where the headings of the file say it */
    public UnitTableReading read(byte[] file, @Nullable LocalDate from) {
        try {
            return read(rows(file), from);
        } catch (SheetTrouble trouble) {
            return new UnitTableReading(Optional.empty(), List.of(trouble.defect()));
        }
    }

    private static List<SheetRow> rows(byte[] file) throws SheetTrouble {
        List<SheetRow> rows = new ArrayList<>();
        try (var all = new TableFile(new ByteArrayInputStream(file), LIMITS).rows(Set.of())) {
            while (all.hasNext() && rows.size() <= LIMITS.rows()) {
                rows.add(all.next());
            }
            return rows;
        } catch (TableTrouble trouble) {
            throw new SheetTrouble(trouble.row(), trouble.rule(), trouble.message(), trouble.remedy());
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
