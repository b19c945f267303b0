package vn.lienthong.mappings.unit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.lienthong.mappings.table.Cell;
import vn.lienthong.mappings.table.TableFile;
import vn.lienthong.mappings.table.TableLimits;

/** Invented tables in the published form. */
public final class SyntheticTable {

    public static final String HEADINGS = """
            Đơn vị hành chính từ ngày 01/7/2025,,,Đơn vị hành chính trước ngày 01/7/2025,,,,
            "Tỉnh, thành phố",Tên Xã mới,Mã Xã mới,Tên Xã cũ,Mã Xã cũ,Ghi chú,Quận/huyện,Tỉnh cũ
            """;

    /** A commune of each fate: whole, split, split with all its people in one place, kept, renamed, new of nothing. */
    public static final String ROWS = """
            TỈNH MẪU A  ,,,,,,,
            Tỉnh Mẫu A (15),Xã Tân Hòa,90002,Xã Tân Hòa,90001,Nhập toàn bộ,Huyện Sông Đông (901),Tỉnh Mẫu B (10)
            Tỉnh Mẫu A (15),Xã Tân Hòa,90002,Xã Núi Tây,90002,Nhập toàn bộ,Huyện Sông Đông (901),Tỉnh Mẫu B (10)
            Tỉnh Mẫu A (15),Xã Tân Hòa,90002,Xã Chia Ba,90003,Nhập một phần,Huyện Sông Đông (901),Tỉnh Mẫu B (10)
            Tỉnh Mẫu A (15),Phường Bến Quy,90004,Xã Chia Ba,90003,Nhập một phần,Huyện Sông Đông (901),Tỉnh Mẫu B (10)
            Tỉnh Mẫu A (15),Phường Bến Quy,90004,Phường 6,90004,Nhập toàn bộ,Thành phố Bến (902),Tỉnh Mẫu A (15)
            Tỉnh Mẫu A (15),Phường Bến Quy,90004,Xã Đất Rời,90005,"Nhập một phần diện tích, toàn bộ dân số",Huyện Bến (903),Tỉnh Mẫu A (15)
            Tỉnh Mẫu A (15),Xã Giữ,90006,Xã Đất Rời,90005,Nhập một phần diện tích,Huyện Bến (903),Tỉnh Mẫu A (15)
            Tỉnh Mẫu A (15),Xã Giữ,90006,Xã Giữ,90006,Giữ nguyên,Huyện Bến (903),Tỉnh Mẫu A (15)
            Tỉnh Mẫu A (15),Xã Một Mình,90007,Xã Một Mình,90007,Giữ nguyên,Huyện Bến (903),Tỉnh Mẫu A (15)
            Tỉnh Mẫu A (15),Xã Tân Hòa Đông,90008,Xã Tân Hòa,90009,Nhập toàn bộ,Huyện Bến (903),Tỉnh Mẫu A (15)
            """;

    private SyntheticTable() {}

    public static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    public static Units units() {
        return new Units(
                new UnitTableReader().read(bytes(HEADINGS + ROWS), null).table().orElseThrow());
    }

    /** A table of as many rows as the whole country's. */
    public static byte[] large(int rows) {
        var csv = new StringBuilder(HEADINGS);
        for (int i = 0; i < rows; i++) {
            int now = 10_000 + i / 3 * 3;
            csv.append("Tỉnh Mẫu A (15),Xã Mới %d,%05d,Xã Cũ %d,%05d,Nhập toàn bộ,Huyện Bến (903),Tỉnh Mẫu A (15)\n"
                    .formatted(now, now, 10_000 + i, 10_000 + i));
        }
        return bytes(csv.toString());
    }

    /** A row of a file to be made; an empty text is a cell that is not there. */
    record Line(int number, List<String> cells) {}

    /** The rows of a csv file, to be written in another way. */
    static List<Line> lines(String csv) {
        List<Line> lines = new ArrayList<>();
        try (var rows = new TableFile(new ByteArrayInputStream(bytes(csv)), TableLimits.USUAL).rows(Set.of())) {
            rows.forEachRemaining(row -> lines.add(
                    new Line(row.number(), row.cells().stream().map(Cell::text).toList())));
        }
        return lines;
    }

    /** The same table as an xlsx file: shared texts, and the cells of the new commune merged over its rows. */
    static byte[] xlsx(List<Line> rows, String... merged) {
        var strings =
                rows.stream().flatMap(row -> row.cells().stream()).distinct().toList();
        var sheet = rows.stream().map(row -> row(row, strings)).collect(Collectors.joining());
        var merges =
                Arrays.stream(merged).map("<mergeCell ref=\"%s\"/>"::formatted).collect(Collectors.joining());
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types><Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/sharedStrings.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
                </Types>""");
        parts.put("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Bảng" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put(
                "xl/sharedStrings.xml",
                strings.stream()
                        .map(text -> "<si><r><t>" + text + "</t></r><rPh><t>x</t></rPh></si>")
                        .collect(Collectors.joining("", "<sst>", "</sst>")));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + sheet + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String row(Line row, List<String> strings) {
        var cells = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            var text = row.cells().get(i);
            if (text.startsWith("=")) {
                cells.append("<c r=\"%c%d\" t=\"str\"><f>A1</f><v>%s</v></c>"
                        .formatted('A' + i, row.number(), text.substring(1)));
            } else if (text.startsWith("#")) {
                cells.append("<c r=\"%c%d\"><v>%s</v></c>".formatted('A' + i, row.number(), text.substring(1)));
            } else if (!text.isEmpty()) {
                cells.append(
                        "<c r=\"%c%d\" t=\"s\"><v>%d</v></c>".formatted('A' + i, row.number(), strings.indexOf(text)));
            }
        }
        return "<row r=\"" + row.number() + "\">" + cells + "</row>";
    }
}
