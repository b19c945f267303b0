package vn.lienthong.gateway.reconcile.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.table.TableTrouble;
import vn.lienthong.routes.reconcile.Party;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

class ListSidesTest {

    @TempDir
    Path home;

    private final DataSource database = FreshDatabase.create();
    private final JdbcClient sql = JdbcClient.create(database);
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void a_csv_of_the_province_is_read_under_vietnamese_titles_and_put_in_order() {
        List<Standing> rows = read(Party.PROVINCE, Map.of(), """
                Danh sách hồ sơ ngày 01/07/2026;;;;
                Số TT;Mã hồ sơ;Tình trạng;Ngày tiếp nhận;Kênh tiếp nhận
                1;H42.14-260701-0002;Đang xử lý;01/07/2026 08:30;Trực tuyến
                2;h42.14-260701-0001;2;1/7/2026;
                """);

        assertThat(findings).isEmpty();
        assertThat(rows).extracting(Standing::code).containsExactly("H42.14-260701-0001", "H42.14-260701-0002");
        assertThat(rows).extracting(Standing::mark).containsExactly("2", "4");
        assertThat(rows.get(0).fields()).isEqualTo(Map.of("received", "2026-07-01"));
        assertThat(rows.get(1).fields()).isEqualTo(Map.of("received", "2026-07-01", "channel", "ONLINE"));
    }

    @Test
    void what_the_portal_exports_is_read_under_its_field_names_as_csv_xlsx_and_json_alike() throws IOException {
        String json = """
                [{"MaHoSo": "H42.14-260701-0001", "TrangThaiHoSo": "9", "NgayTiepNhan": "20260701083000",
                  "NgayHenTra": "20260705170000", "MaTTHC": "1.001193", "KenhThucHien": 2, "ChuHoSo": "Người Thử"}]
                """;
        String csv = """
                MaHoSo,TrangThaiHoSo,NgayTiepNhan,NgayHenTra,MaTTHC,KenhThucHien,ChuHoSo
                H42.14-260701-0001,9,20260701083000,20260705170000,1.001193,2,Người Thử
                """;
        List<Standing> wanted = read(Party.NATIONAL, Map.of(), csv);

        assertThat(wanted).singleElement().satisfies(it -> {
            assertThat(it.mark()).isEqualTo("9");
            assertThat(it.fields())
                    .isEqualTo(Map.of(
                            "received", "2026-07-01",
                            "due", "2026-07-05",
                            "procedure", "1.001193",
                            "channel", "ONLINE"));
        });
        assertThat(read(Party.NATIONAL, Map.of(), json)).isEqualTo(wanted);
        assertThat(read(Party.NATIONAL, Map.of(), workbook())).isEqualTo(wanted);
        assertThat(findings).isEmpty();
    }

    @Test
    void titles_and_words_for_statuses_are_settings() {
        List<Standing> rows = read(
                Party.PROVINCE,
                Map.of(
                        "lienthong.reconcile.lists.province.code", "Mã biên nhận",
                        "lienthong.reconcile.lists.province.status", "Bước",
                        "lienthong.reconcile.lists.province.statuses[Chờ dân đến lấy]", "9"),
                """
                Mã biên nhận,Bước
                H42.14-260701-0001,Chờ dân đến lấy
                """);

        assertThat(findings).isEmpty();
        assertThat(rows).singleElement().extracting(Standing::mark).isEqualTo("9");
    }

    @Test
    void a_bad_row_is_said_with_its_place_and_its_remedy_and_the_good_ones_go_on() {
        List<Standing> rows = read(Party.PROVINCE, Map.of(), """
                Mã hồ sơ,Trạng thái,Ngày tiếp nhận
                H42.14-260701-0001,4,01/07/2026
                ,4,01/07/2026
                hồ sơ của bà Nguyễn Thị Thử,4,01/07/2026
                H42.14-260701-0004,gần xong,01/07/2026
                H42.14-260701-0005,4,31/02/2026
                """);

        assertThat(rows).extracting(Standing::code).containsExactly("H42.14-260701-0001", "H42.14-260701-0005");
        assertThat(rows.get(1).fields()).isEmpty();
        assertThat(findings)
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(
                        tuple("/3/Mã hồ sơ", "list.empty"),
                        tuple("/4/Mã hồ sơ", "list.code-malformed"),
                        tuple("/5/Trạng thái", "list.status-unknown"),
                        tuple("/6/Ngày tiếp nhận", "list.day-unreadable"));
        assertThat(findings).allSatisfy(it -> {
            assertThat(it.message().vi()).startsWith("Dòng ").doesNotContain("Nguyễn");
            assertThat(it.remedy().vi()).isNotBlank();
            assertThat(it.remedy().en()).isNotBlank();
        });
    }

    @Test
    void formulas_and_merged_cells_are_not_believed() throws IOException {
        byte[] book = workbook(sheet -> {
            sheet.value(0, 0, "Mã hồ sơ");
            sheet.value(0, 1, "Trạng thái");
            sheet.value(1, 0, "H42.14-260701-0001");
            sheet.formula(1, 1, "2+2");
            sheet.value(2, 0, "H42.14-260701-0002");
            sheet.value(2, 1, "4");
            sheet.range(2, 0, 3, 0).merge();
            sheet.value(3, 1, "4");
            sheet.value(4, 0, "H42.14-260701-0003");
            sheet.value(4, 1, 4);
        });

        List<Standing> rows = read(Party.PROVINCE, Map.of(), book);

        assertThat(rows).extracting(Standing::code).containsExactly("H42.14-260701-0003");
        assertThat(findings).extracting(Finding::rule).containsExactly("list.formula", "list.merged", "list.merged");
        assertThat(findings.get(0).message().vi()).contains("Dòng 2", "«Trạng thái»", "B2");
    }

    @Test
    void a_list_without_a_column_that_is_needed_or_with_too_many_bad_rows_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> read(Party.PROVINCE, Map.of(), """
                Mã hồ sơ,Ngày tiếp nhận,Kênh thực hiện
                H42.14-260701-0001,01/07/2026,1
                """)).isInstanceOfSatisfying(TableTrouble.class, it -> {
            assertThat(it.message().vi()).contains("«Trạng thái»");
            assertThat(it.remedy().vi()).isNotBlank();
        });
        assertThatThrownBy(() -> read(Party.PROVINCE, Map.of("lienthong.reconcile.lists.most-bad-rows", "2"), """
                        Mã hồ sơ,Trạng thái
                        1,4
                        2,4
                        H42.14-260701-0001,4
                        3,4
                        """))
                .isInstanceOfSatisfying(
                        TableTrouble.class, it -> assertThat(it.message().vi()).contains("quá 2 dòng"));
    }

    @Test
    void a_dossier_that_was_filed_at_the_portal_is_known_by_the_portals_code_on_every_list() {
        sql.sql("""
                        INSERT INTO filed_dossier (id, code, hash, state, calls, first_at, last_at, calling, origin, local_code)
                        VALUES (gen_random_uuid(), 'G22.99.01-260701-0001', 'h', 'TAKEN', 1, now(), now(), false, 'mot-cua',
                                'H42.14-260701-0002')
                        """).update();

        assertThat(read(Party.PROVINCE, Map.of(), """
                Mã hồ sơ,Trạng thái
                H42.14-260701-0001,4
                H42.14-260701-0002,4
                """))
                .extracting(Standing::code)
                .containsExactly("G22.99.01-260701-0001", "H42.14-260701-0001");
    }

    private static byte[] workbook() throws IOException {
        return workbook(sheet -> {
            List<String> titles = List.of(
                    "MaHoSo", "TrangThaiHoSo", "NgayTiepNhan", "NgayHenTra", "MaTTHC", "KenhThucHien", "ChuHoSo");
            for (int i = 0; i < titles.size(); i++) {
                sheet.value(0, i, titles.get(i));
            }
            sheet.value(1, 0, "H42.14-260701-0001");
            sheet.value(1, 1, 9);
            sheet.value(1, 2, LocalDate.of(2026, 7, 1).atTime(8, 30));
            sheet.style(1, 2).format("dd/mm/yyyy hh:mm").set();
            sheet.value(1, 3, LocalDate.of(2026, 7, 5));
            sheet.style(1, 3).format("dd/mm/yyyy").set();
            sheet.value(1, 4, "1.001193");
            sheet.value(1, 5, 2);
            sheet.value(1, 6, "Người Thử");
        });
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            fill.accept(book.newWorksheet("Danh sách"));
        }
        return bytes.toByteArray();
    }

    private List<Standing> read(Party party, Map<String, String> settings, String text) {
        return read(party, settings, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Standing> read(Party party, Map<String, String> settings, byte[] bytes) {
        ListSettings bound = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("lienthong.reconcile.lists", ListSettings.class);
        Sorting sorting = new Sorting(new RunDirectory(home.resolve("runs")), DataSize.ofMegabytes(1));
        ListSides lists = new ListSides(bound, sorting, new NationalCodes(sql));
        List<Standing> rows = new ArrayList<>();
        try (Side<Standing> side = lists.open(party, new ByteArrayInputStream(bytes), findings::add)) {
            side.forEachRemaining(rows::add);
        }
        return rows;
    }
}
