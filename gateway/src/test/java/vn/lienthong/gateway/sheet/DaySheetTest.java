package vn.lienthong.gateway.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.routes.message.State;

/** The day sheet: what it counts, how it is checked, and what it is as a file. */
class DaySheetTest extends RunningApi {

    private static final String SHEET = "/api/v1/day-sheets/2025-07-01";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void aMorning() {
        jdbc.sql("TRUNCATE lane_outage CASCADE").update();
        row().of("H42.14.5-250701-0001").about("1.001", "14620").in(State.DELIVERED);
        row().of("H42.14.5-250701-0001").event().in(State.WAITING);
        row().of("H42.14.5-250701-0002").about("1.001", "14620").by("ONLINE").in(State.PARKED);
        row().of("H42.14.5-250701-0003")
                .about("1.001", "=cmd()")
                .by(null)
                .receivedAt("2025-07-01T01:00:00Z")
                .in(State.WAITING);
        row().of("H42.14.5-250630-0009").receivedAt("2025-06-30T16:59:59Z").in(State.CANCELLED);
    }

    @Test
    void messages_are_counted_by_system_by_unit_and_by_channel_and_a_row_counts_for_the_unit_of_its_dossier() {
        Reply sheet = get(SHEET, VIEWER);

        assertThat(sheet.json().at("/systems/0/messages")).hasToString("""
                {"received":4,"delivered":1,"waiting":2,"parked":1,"withdrawn":0}""");
        assertThat(sheet.at("/systems/0/lane")).isEqualTo("NPSP");
        assertThat(sheet.at("/systems/0/oldestWaiting")).isEqualTo("2025-07-01T01:00:00Z");
        assertThat(of(sheet, "/units", "unit", "14620")).isEqualTo("""
                {"received":3,"delivered":1,"waiting":1,"parked":1,"withdrawn":0}""");
        assertThat(of(sheet, "/channels", "channel", "DIRECT")).isEqualTo("""
                {"received":2,"delivered":1,"waiting":1,"parked":0,"withdrawn":0}""");
        assertThat(of(sheet, "/channels", "channel", "ONLINE")).contains("\"parked\":1");
        assertThat(of(sheet, "/channels", "channel", "")).contains("\"received\":1");
        assertThat(get(SHEET + "x", VIEWER).status()).isEqualTo(400);
        assertThat(get("/api/v1/day-sheets", VIEWER).at("/date")).isEqualTo("2025-07-01");
    }

    @Test
    void the_minutes_of_the_day_without_an_answer_are_told_from_those_in_which_people_held_the_lane() {
        lane("PAUSED", "2025-06-30T16:30:00Z");
        lane("OPEN", "2025-06-30T17:25:00Z");
        lane("PAUSED", "2025-07-01T02:40:00Z");
        jdbc.sql("""
                        INSERT INTO lever (lane, kind, reason, who, begins, ends) VALUES
                            ('NPSP', 'HOLD', 'thử', 'hoa', '2025-07-01T00:00:00Z', '2025-07-01T00:10:00Z'),
                            ('NPSP', 'WINDOW', 'thử', 'hoa', '2025-07-01T00:05:00Z', '2025-07-01T00:20:00Z'),
                            ('NPSP', 'WINDOW', 'thử', 'hoa', '2025-07-01T09:00:00Z', '2025-07-01T10:00:00Z')""").update();

        Reply sheet = get(SHEET, VIEWER);

        assertThat(sheet.at("/systems/0/outageMinutes")).isEqualTo("45");
        assertThat(sheet.at("/systems/0/heldMinutes")).isEqualTo("20");
        assertThat(sheet.json().at("/closures").findValuesAsText("kind"))
                .containsExactly("OUTAGE", "HOLD", "WINDOW", "OUTAGE");
        assertThat(sheet.json().at("/closures").findValuesAsText("minutes")).containsExactly("25", "10", "15", "20");
        assertThat(sheet.json().at("/closures/3/until").isMissingNode()).isTrue();
        assertThat(get("/api/v1/day-sheets/2025-06-30", VIEWER).at("/systems/0/outageMinutes"))
                .isEqualTo("30");
        lane("OPEN", "2025-07-01T02:50:00Z");
        assertThat(get(SHEET, VIEWER).at("/closures/3/until")).isEqualTo("2025-07-01T02:50:00Z");
    }

    @Test
    void the_hash_is_that_of_the_sheet_and_who_took_which_one_is_on_record() throws Exception {
        Reply sheet = get(SHEET, VIEWER);
        TreeMap<String, Object> members = new TreeMap<>();
        sheet.json().fields().forEachRemaining(it -> members.put(it.getKey(), sorted(it.getValue())));
        members.remove("sha256");
        byte[] form = JSON.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
        assertThat(sheet.at("/sha256")).isEqualTo(hash);

        assertThat(get(SHEET + "/sheet.csv", VIEWER).body()).contains("\"SHA-256\",\"" + hash + "\"");
        Reply taken = get("/api/v1/audit?act=sheet.take", APPROVER);
        assertThat(taken.at("/entries/0/who")).isEqualTo("lan");
        assertThat(taken.at("/entries/0/object")).isEqualTo("2025-07-01");
        assertThat(taken.at("/entries/0/details/sha256")).isEqualTo(hash);

        row().of("H42.14.5-250701-0004").in(State.WAITING);
        assertThat(get(SHEET, VIEWER).at("/sha256")).isNotEqualTo(hash);
    }

    @Test
    void no_table_program_computes_what_came_from_outside() throws Exception {
        assertThat(get(SHEET + "/sheet.csv", OPERATOR).body())
                .contains("\"'=cmd()\"")
                .doesNotContain("\"=cmd");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            List<Cell> cells = book.getFirstSheet().read().stream()
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(it -> it != null)
                    .toList();
            assertThat(cells).noneMatch(it -> it.getType() == CellType.FORMULA);
            assertThat(cells).extracting(Cell::getText).contains("'=cmd()", "14620", "Phiếu ngày 01/07/2025");
            assertThat(cells)
                    .anyMatch(it ->
                            it.getType() == CellType.NUMBER && it.getText().equals("4"));
        }
    }

    @Test
    void on_paper_it_is_read_in_vietnamese_with_letters_that_it_brings_along() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file("pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Phiếu ngày 01/07/2025",
                            "Theo đơn vị",
                            "Chờ người xử lý",
                            "khớp: mọi thông điệp đã nhận",
                            "=cmd()")
                    .contains(get(SHEET, VIEWER).at("/sha256"));
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
        assertThat(get(SHEET + "/sheet.doc", VIEWER).status()).isEqualTo(400);
        assertThat(get(SHEET + "/sheet.csv?lang=EN", VIEWER).body()).contains("Day sheet 01/07/2025");
        assertThat(get(SHEET + "/sheet.pdf", ORIGIN).status()).isEqualTo(403);
    }

    private byte[] file(String format) throws IOException, InterruptedException {
        return http.send(request(SHEET + "/sheet." + format, OPERATOR).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    private void lane(String status, String since) {
        jdbc.sql("UPDATE lane SET status = ?, since = ?::timestamptz WHERE lane = 'NPSP'")
                .params(status, since)
                .update();
    }

    private static String of(Reply sheet, String list, String name, String value) {
        return StreamSupport.stream(sheet.json().at(list).spliterator(), false)
                .filter(it -> it.path(name).asText().equals(value))
                .map(it -> it.path("messages").toString())
                .findFirst()
                .orElse("");
    }

    private static Object sorted(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(DaySheetTest::sorted)
                    .toList();
        }
        if (node.isObject()) {
            TreeMap<String, Object> members = new TreeMap<>();
            node.fields().forEachRemaining(it -> members.put(it.getKey(), sorted(it.getValue())));
            return members;
        }
        return node;
    }
}
