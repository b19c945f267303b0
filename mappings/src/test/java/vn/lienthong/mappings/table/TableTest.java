package vn.lienthong.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.table.Cell.Kind;

final class TableTest {

    private static final List<Heading> WANTED = List.of(
            new Heading("code", "Mã hồ sơ", List.of("Số hồ sơ"), true),
            new Heading("name", "Họ tên", List.of(), true),
            new Heading("day", "Ngày nhận", List.of(), false));

    @Test
    void csv_is_read_whatever_separates_its_columns_and_whatever_stands_above_them() {
        for (var separator : List.of(",", ";", "\t")) {
            var text =
                    "SỔ TIẾP NHẬN;;\n\nngày nhận;MÃ HỒ SƠ;Họ  tên;Ghi chú\n1/7/2026;H-1;\"Lê \"\"Ba\"\"\n; An\";x\n;;;\n"
                            .replace(";", separator)
                            .replace("\n" + separator + " An", "\n; An");

            var rows = read(text.getBytes(UTF_8));

            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.number()).isEqualTo(4);
                assertThat(row.text("code")).isEqualTo("H-1");
                assertThat(row.text("name")).isEqualTo("Lê \"Ba\"\n; An");
                assertThat(row.text("day")).isEqualTo("1/7/2026");
            });
        }
    }

    @Test
    void utf_16_and_byte_order_marks_are_understood() {
        var text = "\uFEFFMã hồ sơ\tHọ tên\nH-1\tNguyễn Văn Ổn\n";

        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            assertThat(read(text.getBytes(charset)))
                    .singleElement()
                    .extracting(row -> row.text("name"))
                    .isEqualTo("Nguyễn Văn Ổn");
        }
    }

    @Test
    void json_is_read_as_a_list_or_line_by_line_with_its_numbers_as_they_are_written() {
        for (var json : List.of(
                "[{\"code\":\"H-1\",\"Họ tên\":1.23E+11,\"day\":null}, {\"code\":\"H-2\",\"name\":true}]",
                "{\"Mã hồ sơ\":\"H-1\",\"name\":1.23E+11}\n{\"code\":\"H-2\",\"name\":true}\n")) {
            var rows = read(json.getBytes(UTF_8));

            assertThat(rows).extracting(row -> row.text("code")).containsExactly("H-1", "H-2");
            assertThat(rows.get(0).cell("name").isShortened()).isTrue();
            assertThat(rows.get(1).cell("name").kind()).isEqualTo(Kind.LOGICAL);
        }
    }

    @Test
    void xlsx_of_a_spreadsheet_program_is_read_with_its_dates_and_long_numbers() throws IOException {
        var rows = read(xlsx(book -> {
            var sheet = book.newWorksheet("Hồ sơ");
            sheet.value(0, 0, "Họ tên");
            sheet.value(0, 1, "Mã hồ sơ");
            sheet.value(0, 2, "Ngày nhận");
            sheet.value(2, 0, "Trần Thị Bê");
            sheet.value(2, 1, 79_201_012_345L);
            sheet.value(2, 2, LocalDateTime.of(2026, 7, 1, 8, 30));
            sheet.style(2, 2).format("dd/mm/yyyy hh:mm").set();
        }));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cell("code")).isEqualTo(new Cell("B3", "79201012345", Kind.NUMBER, false, null));
            assertThat(row.cell("day")).isEqualTo(new Cell("C3", "2026-07-01T08:30:00", Kind.DATE, false, null));
        });
    }

    @Test
    void formulas_merged_cells_errors_and_days_are_told_with_the_cell() {
        var rows = read(RawXlsx.of("")
                .sheet("""
                        <row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" s="1"><v>46204</v></c></row>
                        <row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" s="2"><v>0.5</v></c></row>
                        <row r="4"><c r="A4" t="inlineStr"><is><t>H-4</t></is></c><c r="B4"/></row>
                        <row r="5"><c r="B5"><v>1.5E3</v></c></row>""", "<mergeCells><mergeCell ref=\"A4:A6\"/></mergeCells>")
                .bytes());

        assertThat(rows)
                .extracting(row -> row.cell("code"))
                .containsExactly(
                        new Cell("A2", "2", Kind.NUMBER, true, null),
                        new Cell("A3", "#N/A", Kind.ERROR, false, null),
                        new Cell("A4", "H-4", Kind.TEXT, false, "A4:A6"),
                        new Cell("A5", "H-4", Kind.TEXT, false, "A4:A6"));
        assertThat(rows).extracting(row -> row.text("name")).containsExactly("2026-07-01", "0.5", "", "1500");
    }

    @Test
    void of_several_sheets_the_named_or_the_only_visible_one_is_read() {
        var two = RawXlsx.of("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")
                .with("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>");
        var first = "<sheet name=\"Hồ sơ\" sheetId=\"1\" r:id=\"rId1\"/>";
        var second = "<sheet name=\"Danh mục\" sheetId=\"2\" r:id=\"rId2\"%s/>";

        two.book(second.formatted("") + first);
        assertThat(read(two.bytes(), Set.of("HO SO"))).hasSize(1);
        assertThat(trouble(two.bytes()).message().vi()).contains("2 trang tính", "«Danh mục»", "«Hồ sơ»");
        two.book(second.formatted(" state=\"hidden\"") + first);
        assertThat(read(two.bytes())).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    @FaultRow(55)
    void a_bad_file_ends_in_a_sentence_with_its_remedy(String rule, byte[] file, String words) {
        var trouble = trouble(file);

        assertThat(trouble.rule()).isEqualTo(rule);
        assertThat(trouble.finding().message().vi()).containsIgnoringCase(words);
        assertThat(trouble.finding().message().en())
                .isNotBlank()
                .isNotEqualTo(trouble.finding().message().vi());
        assertThat(trouble.remedy().vi())
                .isNotBlank()
                .isNotEqualTo(trouble.remedy().en());
    }

    static Stream<Arguments> bad() {
        var good = "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>";
        return Stream.of(
                bad("empty", "", "trống"),
                bad("empty", " \r\n\t", "trống"),
                bad("header", "a,b\n1,2\n", "«Mã hồ sơ», «Họ tên»"),
                bad("columns", "Mã hồ sơ,Ngày nhận\nH-1,1/7\n", "thiếu cột «Họ tên»"),
                bad("twice", "Mã hồ sơ,Số hồ sơ,Họ tên\nH-1,H-2,An\n", "hai lần"),
                bad("quote", "Mã hồ sơ,Họ tên\n\"H-1,An\n", "ngoặc kép"),
                bad("quote", "Mã hồ sơ,Họ tên\n\"" + "x".repeat(9_000_000), "ngoặc kép"),
                bad("legacyFont", "M· hå s¬,Hä tªn ng­êi nép,Ngµy tiÕp nhËn\nH-1,NguyÔn V¨n An,1\n", "bảng mã cũ"),
                bad("encoding", "Mã hồ sơ,Họ tên\nH-1,An\n".getBytes(Charset.forName("windows-1258")), "UTF-8"),
                bad("encoding", new byte[] {'a', ',', (byte) 0xC3}, "UTF-8"),
                bad("wide", "Mã hồ sơ,Họ tên\n" + ",".repeat(300), "Dòng 2: có quá 256 cột"),
                bad("cell", "Mã hồ sơ,Họ tên\nH-1," + "x".repeat(40_000), "32767"),
                bad("kind", "<html><table><tr><td>x</td></tr></table></html>", "HTML"),
                bad("kind", "%PDF-1.7", "PDF"),
                bad("old", ole("Workbook"), ".xls"),
                bad("encrypted", ole("EncryptedPackage"), "mật khẩu"),
                bad("json", "[{\"code\":\"1\",\"code\":\"2\"}]", "JSON"),
                bad("json", "[{\"code\":{\"a\":1}}]", "Dòng 1"),
                bad("json", "[{\"code\":\"1\"},", "JSON"),
                bad("columns", "[{\"x\":\"1\"}]", "thiếu cột"),
                bad("unreadable", new byte[] {'P', 'K', 3, 4, 9}, "xlsx"),
                bad("macros", RawXlsx.of(good).with("xl/vbaProject.bin", "x"), "macro"),
                bad("macros", RawXlsx.of(good).with("[Content_Types].xml", """
                        <Types><Override PartName="/xl/workbook.xml" \
                        ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>"""), "macro"),
                bad("limits", RawXlsx.of(good).with("xl/media/a.xml", " ".repeat(70_000_000)), "giải nén"),
                bad("limits", RawXlsx.of("<row r=\"2\"/>".repeat(6_000_000)), "giải nén"),
                bad("limits", RawXlsx.of(good).sheet(good, "<x>" + "y".repeat(300_000) + "</x>"), "giải nén"),
                bad("wide", RawXlsx.of("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"), "256 cột"),
                bad("unreadable", RawXlsx.of("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"), "xlsx"),
                bad("unreadable", RawXlsx.of("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>999999999</v></c></row>"), "xlsx"),
                bad("unreadable", RawXlsx.of("<row r=\"2\"><c r=\"A2\" t=\"?\"><v>1</v></c></row>"), "xlsx"),
                bad("unreadable", RawXlsx.of("<row r=\"2\"><c r=\"A2\">"), "xlsx"),
                bad("unreadable", RawXlsx.of(good).with("xl/workbook.xml", """
                        <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>"""), "xlsx"),
                bad("unreadable", RawXlsx.of(good).with("xl/workbook.xml", "<workbook/>"), "xlsx"));
    }

    @Test
    void more_rows_than_are_allowed_end_in_a_sentence() {
        var csv = "Mã hồ sơ,Họ tên\n" + "H-1,An\n".repeat(11);

        assertThatThrownBy(() -> all(csv.getBytes(UTF_8), TableLimits.USUAL.withRows(10), Set.of()))
                .isInstanceOfSatisfying(
                        TableTrouble.class, it -> assertThat(it.rule()).isEqualTo("rows"));
    }

    @Test
    void a_hundred_thousand_rows_of_an_xlsx_are_read_one_after_the_other() throws IOException {
        var file = xlsx(book -> {
            var sheet = book.newWorksheet("Hồ sơ");
            sheet.value(0, 0, "Mã hồ sơ");
            sheet.value(0, 1, "Họ tên");
            for (int i = 1; i <= 100_000; i++) {
                sheet.value(i, 0, "H-" + i);
                sheet.value(i, 1, "Người số " + i);
            }
        });

        try (var table = Table.open(new ByteArrayInputStream(file), TableLimits.USUAL, WANTED, Set.of())) {
            long count = 0;
            for (; table.hasNext(); count++) {
                assertThat(table.next().number()).isEqualTo((int) count + 2);
            }
            assertThat(count).isEqualTo(100_000);
        }
    }

    private static Arguments bad(String rule, String file, String words) {
        return bad(rule, file.getBytes(UTF_8), words);
    }

    private static Arguments bad(String rule, RawXlsx file, String words) {
        return bad(rule, file.bytes(), words);
    }

    private static Arguments bad(String rule, byte[] file, String words) {
        return Arguments.of(rule, file, words);
    }

    private static byte[] ole(String entry) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        bytes.writeBytes(new byte[1_020]);
        bytes.writeBytes(entry.getBytes(UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] xlsx(Consumer<Workbook> filled) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            filled.accept(book);
        }
        return bytes.toByteArray();
    }

    private static TableTrouble trouble(byte[] file) {
        try {
            read(file);
        } catch (TableTrouble trouble) {
            return trouble;
        }
        throw new AssertionError("it was read");
    }

    private static List<TableRow> read(byte[] file) {
        return read(file, Set.of());
    }

    private static List<TableRow> read(byte[] file, Set<String> sheets) {
        return all(file, TableLimits.USUAL, sheets);
    }

    private static List<TableRow> all(byte[] file, TableLimits limits, Set<String> sheets) {
        List<TableRow> rows = new ArrayList<>();
        try (var table = Table.open(new ByteArrayInputStream(file), limits, WANTED, sheets)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
