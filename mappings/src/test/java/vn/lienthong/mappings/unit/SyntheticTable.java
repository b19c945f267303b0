package vn.lienthong.mappings.unit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

    /** The same table as an xlsx file: shared texts, and the cells of the new commune merged over its rows. */
    static byte[] xlsx(List<SheetRow> rows, String... merged) {
        var strings =
                rows.stream().flatMap(row -> row.cells().stream()).distinct().toList();
        var sheet = rows.stream().map(row -> row(row, strings)).collect(Collectors.joining());
        var merges =
                Arrays.stream(merged).map("<mergeCell ref=\"%s\"/>"::formatted).collect(Collectors.joining());
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", """
                <workbook xmlns:r="r"><sheets><sheet name="Bảng" sheetId="1" r:id="rId1"/></sheets></workbook>""");
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

    private static String row(SheetRow row, List<String> strings) {
        var cells = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            var text = row.cell(i);
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
