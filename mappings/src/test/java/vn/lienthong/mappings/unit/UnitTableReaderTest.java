package vn.lienthong.mappings.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lienthong.mappings.unit.SyntheticTable.HEADINGS;
import static vn.lienthong.mappings.unit.SyntheticTable.ROWS;
import static vn.lienthong.mappings.unit.SyntheticTable.bytes;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.unit.Defect.Effect;

final class UnitTableReaderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String GOOD =
            "Tỉnh Mẫu A (15),Xã Tân Hòa,90002,Xã Tân Hòa,90001,Nhập toàn bộ,Huyện Bến (903),Tỉnh Mẫu B (10)\n";

    private final UnitTableReader reader = new UnitTableReader();

    @Test
    void the_published_form_is_read_with_its_day_and_without_its_captions() {
        var reading = reader.read(bytes("\uFEFF" + HEADINGS.replace("\n", "\r\n") + ROWS.replace("\n", "\r\n")), null);

        assertThat(reading.defects()).isEmpty();
        assertThat(reading.table()).hasValueSatisfying(table -> {
            assertThat(table.from()).isEqualTo(DAY);
            assertThat(table.rows()).hasSize(10);
            assertThat(table.rows().get(0))
                    .isEqualTo(new Conversion(
                            4,
                            new Commune(
                                    "90001",
                                    "Xã Tân Hòa",
                                    new Area("901", "Huyện Sông Đông"),
                                    new Area("10", "Tỉnh Mẫu B")),
                            new Commune("90002", "Xã Tân Hòa", null, new Area("15", "Tỉnh Mẫu A")),
                            Extent.WHOLE,
                            "Nhập toàn bộ"));
        });
    }

    @Test
    void semicolons_another_order_of_columns_and_decomposed_letters_are_understood() {
        var rows = SyntheticTable.lines(HEADINGS + ROWS);
        var turned = new StringBuilder();
        for (var row : rows) {
            for (int i = 7; i >= 0; i--) {
                turned.append('"').append(row.cells().get(i)).append(i == 0 ? "\"\n" : "\";");
            }
        }
        var reading = reader.read(bytes(Normalizer.normalize(turned, Normalizer.Form.NFD)), null);

        assertThat(reading).isEqualTo(reader.read(bytes(HEADINGS + ROWS), null));
    }

    @Test
    void xlsx_is_read_like_csv_with_merged_cells_as_they_print() {
        List<SyntheticTable.Line> rows = new ArrayList<>(SyntheticTable.lines(HEADINGS + ROWS));
        rows.set(4, withoutNew(rows.get(4)));
        rows.set(5, withoutNew(rows.get(5)));

        var reading = reader.read(SyntheticTable.xlsx(rows, "B4:B6", "C4:C6", "A3:H3", "D1:H1"), null);

        assertThat(reading).isEqualTo(reader.read(bytes(HEADINGS + ROWS), DAY));
    }

    @Test
    void xlsx_codes_without_their_zeros_are_mended_and_formulas_told() {
        List<SyntheticTable.Line> rows = new ArrayList<>();
        rows.add(new SyntheticTable.Line(1, List.of("Từ ngày 01/7/2025")));
        rows.add(new SyntheticTable.Line(
                2,
                List.of(HEADINGS.lines()
                        .toList()
                        .get(1)
                        .replace("\"Tỉnh, thành phố\"", "Tỉnh mới")
                        .split(","))));
        rows.add(new SyntheticTable.Line(
                3,
                List.of("Tỉnh A (15)", "Xã B", "#4", "=Xã C", "#7.0", "Nhập toàn bộ", "Huyện D (901)", "Tỉnh A (15)")));

        var reading = reader.read(SyntheticTable.xlsx(rows), null);

        assertThat(reading.table().orElseThrow().rows()).singleElement().satisfies(row -> {
            assertThat(row.since().code()).isEqualTo("00004");
            assertThat(row.before()).isNotNull();
            assertThat(row.before().code()).isEqualTo("00007");
            assertThat(row.before().name()).isEqualTo("Xã C");
        });
        assertThat(reading.defects())
                .extracting(it -> it.finding().pointer(), it -> it.finding().rule(), Defect::effect)
                .containsExactlyInAnyOrder(
                        tuple("/3/code", "units.code.zeros", Effect.MENDED),
                        tuple("/3/oldCode", "units.code.zeros", Effect.MENDED),
                        tuple("/3/oldName", "units.formula", Effect.UNCERTAIN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xã Tân  Hòa,90002,Xã Tân Hòa,90001,Nhập toàn bộ,Huyện Bến (903)|units.doubledBlank|name|MENDED
            Xã Tân Hòa,90002,Xã Tân​Hòa,90001,Nhập toàn bộ,Huyện Bến (903)|units.invisible|oldName|MENDED
            Xã Tân Hòa,2,Xã Tân Hòa,90001,Nhập toàn bộ,Huyện Bến (903)|units.code.zeros|code|MENDED
            Xã Tân Hòa,9000X,Xã Tân Hòa,90001,Nhập toàn bộ,Huyện Bến (903)|units.code.malformed|code|LEFT_OUT
            Xã Tân Hòa,90002,Xã Tân Hòa,900012,Nhập toàn bộ,Huyện Bến (903)|units.code.malformed|oldCode|LEFT_OUT
            ,90002,Xã Tân Hòa,90001,Nhập toàn bộ,Huyện Bến (903)|units.name.missing|name|LEFT_OUT
            Xa Tân Hòa,90002,Xã Tân Hòa,90001,Nhập toàn bộ,Huyện Bến (903)|units.name.kind|name|UNCERTAIN
            Đặc khu Đảo,90002,,,,Huyện Bến (903)|units.oldCode.missing|oldCode|LEFT_OUT
            Xã Tân Hòa,90002,Bãi bồi,,Nhập toàn bộ,Huyện Bến (903)|units.oldCode.missing|oldCode|LEFT_OUT
            Xã Tân Hòa,90002,Xã Tân Hòa,90001,xem nghị quyết,Huyện Bến (903)|units.remark|remark|UNCERTAIN
            Xã Tân Hòa,90002,Xã Tân Hòa,90001,Nhập toàn bộ,Huyện Bến|units.area.malformed|oldDistrict|LEFT_OUT
            Xã Tân Hòa,90002,Xã Tân Hòa,90001,Nhập một phần,Huyện Bến (903)|units.part.alone|remark|UNCERTAIN
            """)
    void each_defect_of_a_row_is_told_with_its_place_and_remedy(String row, String rule, String column, Effect effect) {
        var defects = reader.read(
                        bytes(HEADINGS + "TỈNH MẪU,,,,,,,\nTỉnh Mẫu A (15)," + row + ",Tỉnh Mẫu B (10)\n"
                                + GOOD.replace("90001", "90008").replace("90002", "90009")),
                        null)
                .defects();

        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect.row()).isEqualTo(4);
            assertThat(defect.effect()).isEqualTo(effect);
            assertThat(defect.finding().rule()).isEqualTo(rule);
            assertThat(defect.finding().pointer()).isEqualTo("/4/" + column);
            assertThat(defect.finding().message().vi()).startsWith("Dòng 4: ");
            assertThat(defect.finding().remedy().vi()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (15),Xã Tân Hòa,90002,Xã Tân Hòa,90001,Nhập toàn bộ,Huyện Bến (903),Tỉnh Mẫu B (10)|units.row.repeated
            (15),Xã Khác,90009,Xã Trùng,90001,Nhập toàn bộ,Huyện Bến (903),Tỉnh Mẫu B (10)|units.oldCode.duplicate
            (15),Xã Tân Bình,90002,Xã Khác,90008,Nhập toàn bộ,Huyện Bến (903),Tỉnh Mẫu B (10)|units.code.duplicate
            (15),Xã Tân Hòa,90002,Xã Khác,90008,Nhập toàn bộ,Huyện Bến (903),Tỉnh Mẫu A (15)|units.area.differs
            (15),Xã Tân Hòa,90002,Xã Khác,90008,Nhập toàn bộ,Huyện Sông (904),Tỉnh Mẫu C (10)|units.area.differs
            (15),Xã Khác,90009,Xã Tân Hòa,90001,Nhập một phần,Huyện Bến (903),Tỉnh Mẫu B (10)|units.whole.shared
            """)
    void rows_that_contradict_each_other_are_told(String row, String rule) {
        var reading = reader.read(bytes(HEADINGS + GOOD + "Tỉnh Mẫu A " + row), null);

        assertThat(reading.defects()).extracting(it -> it.finding().rule()).containsExactly(rule);
        assertThat(reading.table()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b\n1,2', , units.header",
        "'Mã Xã mới,Mã Xã cũ\n1,2', , units.columns",
        "'', , units.empty",
        "'H,ROW', 2026-01-01, units.day.differs",
        "'N,ROW', , units.day.missing",
        "'H,', , units.none",
        "'H,\"open', , units.quote"
    })
    void a_file_that_is_no_such_table_is_refused_in_words(String file, @Nullable LocalDate from, String rule) {
        var text = file.replace("ROW", GOOD)
                .replace("H,", HEADINGS)
                .replace("N,", HEADINGS.replace("01/7/2025", "đã nêu"));

        var reading = reader.read(bytes(text), from);

        assertThat(reading.table()).isEmpty();
        assertThat(reading.defects()).extracting(it -> it.finding().rule()).containsExactly(rule);
    }

    @Test
    @FaultRow(55)
    void hostile_or_broken_files_are_refused() {
        var bomb = "<worksheet>" + " ".repeat(70_000_000) + "</worksheet>";
        var entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><workbook>&a;</workbook>";

        assertThat(rules(new byte[] {(byte) 0xFF, (byte) 0xFE, 0})).containsExactly("units.encoding");
        assertThat(rules(new byte[] {'P', 'K', 3, 4, 9})).containsExactly("units.unreadable");
        assertThat(rules(SyntheticTable.zip(Map.of("other.txt", "x")))).containsExactly("units.unreadable");
        assertThat(rules(SyntheticTable.zip(Map.of("xl/workbook.xml", entity, "[Content_Types].xml", "<Types/>"))))
                .containsExactly("units.unreadable");
        assertThat(rules(SyntheticTable.zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/media/a", bomb))))
                .containsExactly("units.limits");
    }

    @Test
    void ten_thousand_rows_are_read_and_found_again() {
        var reading = reader.read(SyntheticTable.large(10_571), null);
        var units = new Units(reading.table().orElseThrow());

        assertThat(reading.defects()).isEmpty();
        assertThat(units.size()).isEqualTo(10_571);
        assertThat(units.fate("20001").now(Subject.PEOPLE))
                .hasValueSatisfying(now -> assertThat(now.code()).isEqualTo("19999"));
    }

    private List<String> rules(byte[] file) {
        return reader.read(file, null).defects().stream()
                .map(Defect::finding)
                .map(Finding::rule)
                .toList();
    }

    private static SyntheticTable.Line withoutNew(SyntheticTable.Line row) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(1, "");
        cells.set(2, "");
        return new SyntheticTable.Line(row.number(), cells);
    }
}
