package vn.lienthong.gateway.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.gateway.report.Row;
import vn.lienthong.routes.message.State;

/** The book of days: what each day comes to, how it is signed, and what becomes of it afterwards. */
class DaybookTest extends RunningApi {

    private static final String FIRST = "/api/v1/reports/of/2025-06-30";
    private static final String SECOND = "/api/v1/reports/of/2025-07-01";
    private static final String SIGNED = "/api/v1/reports/signed";

    @Autowired
    private DayAccounts accounts;

    @Autowired
    private UnsignedDays unsigned;

    private Row delivered;
    private Row waiting;

    @BeforeEach
    void twoDays() {
        delivered = row().of("H42.14.5-250630-0001").about("1.001", "14620").receivedAt("2025-06-30T02:00:00Z");
        delivered.in(State.DELIVERED);
        waiting = row().of("H42.14.5-250630-0002")
                .about("1.001", "14620")
                .by("ONLINE")
                .receivedAt("2025-06-30T03:00:00Z");
        waiting.in(State.WAITING);
        row().of("H42.14.5-250630-0003")
                .about("1.001", "14623")
                .by("ONLINE")
                .receivedAt("2025-06-30T04:00:00Z")
                .in(State.PARKED);
        row().of("H42.14.5-250630-0003")
                .event()
                .receivedAt("2025-06-30T16:59:59Z")
                .in(State.WAITING);
        row().of("H42.14.5-250701-0001")
                .about("1.001", "14623")
                .receivedAt("2025-06-30T17:00:00Z")
                .in(State.DELIVERED);
        goTo("2025-07-02T00:00:00Z");
    }

    @Test
    void a_day_begins_with_what_the_day_before_left_open_and_each_line_adds_up() {
        waiting.step("DELIVERED", State.WAITING, State.DELIVERED, Instant.parse("2025-07-01T05:00:00Z"), "");

        Reply first = get(FIRST, VIEWER);
        Reply second = get(SECOND, VIEWER);

        assertThat(first.json().at("/systems/0/messages")).hasToString("""
                {"opening":0,"received":4,"delivered":1,"withdrawn":0,"reopened":0,"closing":3}""");
        assertThat(second.json().at("/systems/0/messages")).hasToString("""
                {"opening":3,"received":1,"delivered":2,"withdrawn":0,"reopened":0,"closing":2}""");
        assertThat(named(second, "/units", "14620")).isEqualTo("""
                {"opening":1,"received":0,"delivered":1,"withdrawn":0,"reopened":0,"closing":0}""");
        assertThat(named(second, "/units", "14623")).isEqualTo("""
                {"opening":2,"received":1,"delivered":1,"withdrawn":0,"reopened":0,"closing":2}""");
        assertThat(named(second, "/channels", "ONLINE")).contains("\"opening\":3");
        assertThat(second.json().at("/dossiers")).hasToString("""
                {"opening":2,"received":1,"delivered":2,"withdrawn":0,"reopened":0,"closing":1}""");
        assertThat(second.at("/complete")).isEqualTo("true");
        assertThat(get("/api/v1/reports/of/2025-07-02", VIEWER).at("/complete")).isEqualTo("false");
        assertThat(get("/api/v1/reports/of/2025-07-02", VIEWER).at("/systems/0/messages/opening"))
                .isEqualTo("2");
    }

    @Test
    void days_that_nobody_signs_are_counted_with_how_long_ago_the_oldest_ended() {
        accounts.write();
        assertThat(unsigned.now()).isEqualTo(new UnsignedDays.Unsigned(2, LocalDate.of(2025, 6, 30), 0));
        assertThat(unsigned.age()).isEqualTo(Duration.ofHours(31));
        assertThat(unsigned.overdue()).as("not for three days yet").isEmpty();
        goTo("2025-07-04T00:00:00Z");
        assertThat(unsigned.overdue()).isPresent();

        sign("2025-06-30", hashOf(FIRST), APPROVER);
        accounts.write();
        assertThat(unsigned.now()).isEqualTo(new UnsignedDays.Unsigned(3, LocalDate.of(2025, 7, 1), 0));
        assertThat(unsigned.overdue()).isEmpty();
    }

    @Test
    void what_was_synchronised_is_reported_by_channel_as_provinces_do() {
        waiting.step("DELIVERED", State.WAITING, State.DELIVERED, Instant.parse("2025-06-30T05:00:00Z"), "");

        Reply first = get(FIRST, VIEWER);

        assertThat(first.at("/synchronised/total")).isEqualTo("2");
        assertThat(first.json().at("/synchronised/channels/1")).hasToString("""
                {"channel":"ONLINE","count":1,"percent":50.0}""");
        assertThat(get(FIRST + "/report.csv", VIEWER).body())
                .contains(
                        "Đã đồng bộ 2 hồ sơ, trong đó 1 trực tiếp (50,0 %), 1 trực tuyến (50,0 %)",
                        "\"trực tuyến\",\"1\",\"50,0\"");
        assertThat(get(FIRST + "/report.csv?lang=EN", VIEWER).body())
                .contains(
                        "Synchronised 2 dossiers, of which 1 in person (50.0 %), 1 online (50.0 %)",
                        "\"online\",\"1\",\"50.0\"");
    }

    @Test
    void the_sheet_of_a_unit_is_its_part_of_the_provinces() {
        Reply unit = get(FIRST + "?unit=14620", VIEWER);

        assertThat(unit.at("/unit")).isEqualTo("14620");
        assertThat(unit.json().at("/systems/0/messages")).hasToString(named(get(FIRST, VIEWER), "/units", "14620"));
        assertThat(unit.json().at("/units")).isEmpty();
        assertThat(unit.at("/sha256")).isNotEqualTo(get(FIRST, VIEWER).at("/sha256"));
        assertThat(get(FIRST + "?unit=%3Dcmd()", VIEWER).status()).isEqualTo(400);
    }

    @Test
    void what_changes_later_is_a_correction_on_the_later_day_and_the_earlier_sheet_stays_as_it_was() {
        goTo("2025-07-01T05:00:00Z");
        String before = get(FIRST, VIEWER).body();
        assertThat(sign("2025-06-30", hashOf(FIRST), APPROVER).status()).isEqualTo(201);

        delivered.step("REPLAYED", State.DELIVERED, State.WAITING, Instant.parse("2025-07-01T06:00:00Z"), "");
        goTo("2025-07-02T00:00:00Z");
        Reply second = get(SECOND, VIEWER);

        assertThat(second.json().at("/systems/0/messages")).hasToString("""
                {"opening":3,"received":1,"delivered":1,"withdrawn":0,"reopened":1,"closing":4}""");
        assertThat(second.json().at("/corrections")).hasToString("""
                [{"date":"2025-07-01","corrects":"2025-06-30","part":"NPSP","unit":"14620","channel":"DIRECT",\
                "was":"DELIVERED","became":"OPEN","count":1}]""");
        assertThat(second.at("/dossiers/reopened")).isEqualTo("0");
        assertThat(get(SIGNED + "/2025-06-30", VIEWER).json().path("systems"))
                .isEqualTo(get(FIRST, VIEWER).json().path("systems"));
        assertThat(get(FIRST, VIEWER).body().replaceAll(",\"signed\":\\{.*?}", ""))
                .isEqualTo(before);
        assertThat(sign("2025-07-01", hashOf(SECOND), APPROVER).status()).isEqualTo(201);
        assertThat(get(SIGNED + "/verify", VIEWER).at("/ok")).isEqualTo("true");
    }

    @Test
    void a_day_is_signed_when_it_is_over_once_in_its_turn_with_its_own_hash_and_by_an_approver() throws Exception {
        goTo("2025-07-01T17:05:00Z");
        Reply early = sign("2025-07-01", hashOf(SECOND), APPROVER);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body()).contains("chưa khóa sổ");
        goTo("2025-07-01T17:10:00Z");

        assertThat(sign("2025-06-30", hashOf(SECOND), APPROVER).body()).contains("Mã băm không phải của phiếu này");
        assertThat(sign("2025-06-30", hashOf(FIRST), OPERATOR).status()).isEqualTo(403);
        Reply signed = sign("2025-06-30", hashOf(FIRST), APPROVER);
        assertThat(signed.status()).as(signed.body()).isEqualTo(201);
        assertThat(signed.at("/signed/signedBy")).isEqualTo("minh");
        assertThat(sign("2025-06-30", hashOf(FIRST), ADMINISTRATOR).body()).contains("đã được minh ký");
        goTo("2025-07-03T17:10:00Z");
        assertThat(sign("2025-07-02", hashOf("/api/v1/reports/of/2025-07-02"), APPROVER)
                        .body())
                .contains("ngày phải ký trước là 2025-07-01");

        byte[] content = get(FIRST + "/content", VIEWER).body().getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(signed.at("/signed/sha256"));
        assertThat(get("/api/v1/audit?act=sheet.sign", APPROVER).at("/entries/0/details/hash"))
                .isEqualTo(signed.at("/signed/hash"));
        assertThat(get(FIRST, VIEWER).at("/signed/hash")).isEqualTo(signed.at("/signed/hash"));
        for (String table : List.of("signed_sheet", "day_account", "day_line")) {
            assertThatThrownBy(() ->
                            jdbc.sql("UPDATE " + table + " SET date = date").update())
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void figures_that_two_ways_of_counting_do_not_give_alike_are_not_signed() {
        String hash = hashOf(FIRST);
        row().of("H42.14.5-250630-0077")
                .about("1.001", "14620")
                .receivedAt("2025-06-30T02:00:00Z")
                .in(State.PARKED);

        Reply refused = sign("2025-06-30", hash, APPROVER);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Hai cách đếm");
    }

    @Test
    void the_export_alone_shows_whether_the_chains_are_whole_and_where_they_are_not() {
        sign("2025-06-30", hashOf(FIRST), APPROVER);
        sign("2025-07-01", hashOf(SECOND), APPROVER);
        String unit = hashOf(FIRST + "?unit=14620");
        assertThat(post(SIGNED, APPROVER, """
                        {"date": "2025-06-30", "unit": "14620", "sha256": "%s", "remark": "đã xem"}""".formatted(unit)).status()).isEqualTo(201);
        assertThat(get(SIGNED + "/export", OPERATOR).status()).isEqualTo(403);

        List<String> lines = get(SIGNED + "/export", APPROVER).body().lines().toList();

        ChainCheck.Found whole = ChainCheck.of(lines.iterator());
        assertThat(whole.ok()).isTrue();
        assertThat(whole.sheets()).isEqualTo(3);
        assertThat(whole.chains()).isEqualTo(2);
        assertThat(wrong(lines.get(0).replace("\\\"closing\\\":1", "\\\"closing\\\":2"), lines.get(1)))
                .contains("content was changed");
        assertThat(wrong(lines.get(0).replace("minh", "nobody"), lines.get(1))).contains("what was signed was changed");
        assertThat(wrong(lines.get(1))).contains("a sheet is missing");
        assertThat(wrong(lines.get(0), lines.get(0))).contains("one too many");
        assertThat(wrong("{}")).isNotEmpty();
        assertThat(get(SIGNED, VIEWER).json().at("/sheets")).hasSize(3);
    }

    @Test
    void weeks_and_months_are_the_sums_of_their_days() {
        Reply week = get("/api/v1/reports/of/2025-W27", VIEWER);
        Reply month = get("/api/v1/reports/of/2025-07", VIEWER);

        assertThat(week.at("/from")).isEqualTo("2025-06-30");
        assertThat(week.at("/to")).isEqualTo("2025-07-02");
        assertThat(week.json().at("/systems/0/messages")).hasToString("""
                {"opening":0,"received":5,"delivered":2,"withdrawn":0,"reopened":0,"closing":3}""");
        assertThat(week.json().at("/days")).hasSize(3);
        assertThat(month.json().at("/systems/0/messages")).hasToString("""
                {"opening":3,"received":1,"delivered":1,"withdrawn":0,"reopened":0,"closing":3}""");
        assertThat(get("/api/v1/reports/of/2025-06", VIEWER).at("/complete")).isEqualTo("true");
        assertThat(get("/api/v1/reports/of/2024-12", VIEWER).at("/dossiers/received"))
                .isEqualTo("0");
        for (String wrong : List.of("2025-W60", "2025-13", "2025-02-30", "2025-07-03", "hôm-nay")) {
            assertThat(get("/api/v1/reports/of/" + wrong.replace("ô", "%C3%B4"), VIEWER)
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void it_is_taken_along_as_a_file_and_who_took_which_one_is_on_record() throws Exception {
        sign("2025-06-30", hashOf(FIRST), APPROVER);
        try (PDDocument pdf = Loader.loadPDF(file(FIRST + "/report.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Báo cáo ngày 30/06/2025", "Người ký: minh", "Đã khóa sổ", hashOf(FIRST));
        }
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file("/api/v1/reports/of/2025-W27/report.xlsx")))) {
            List<String> cells = book.getFirstSheet().read().stream()
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(it -> it != null)
                    .map(it -> it.getText())
                    .toList();
            assertThat(cells).contains("Từng ngày, mọi hệ thống", "30/06/2025", "CHƯA KHÓA SỔ: số liệu còn thay đổi");
        }
        assertThat(get("/api/v1/audit?act=report.take", APPROVER).at("/entries/1/details/sha256"))
                .isEqualTo(hashOf(FIRST));
        assertThat(get(FIRST + "/report.doc", VIEWER).status()).isEqualTo(400);
        assertThat(get(FIRST, ORIGIN).status()).isEqualTo(403);
    }

    @Test
    void several_nodes_at_once_write_each_day_once() throws Exception {
        goTo("2025-07-20T00:00:00Z");
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            for (Future<?> node : nodes.invokeAll(Collections.nCopies(4, Executors.callable(accounts::write)))) {
                node.get(1, TimeUnit.MINUTES);
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(jdbc.sql("SELECT count(*) FROM day_account")
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
        assertThat(get("/api/v1/reports/of/2025-07-19", VIEWER).at("/systems/0/messages/closing"))
                .isEqualTo("3");
    }

    @Test
    void on_its_page_a_day_is_read_in_both_languages_and_an_approver_signs_it_and_a_viewer_does_not() {
        String page = "/console/reports?span=DAY&date=2025-06-30";
        String form = "/console/reports/sign?date=2025-06-30&unit=&sha256=" + hashOf(FIRST);

        assertThat(get("/console/reports", VIEWER).body()).contains("Báo cáo ngày 01/07/2025");
        assertThat(get(page, VIEWER).body()).contains("Đã đồng bộ 1 hồ sơ").doesNotContain("id=\"sign\"");
        assertThat(get(page, APPROVER).body()).contains("id=\"sign\"");
        assertThat(get(form, APPROVER).body()).contains("Ký phiếu ngày 30/06/2025?", hashOf(FIRST));
        String answer = form + "&reason=%C4%91%C3%A3%20xem";
        assertThat(post(answer, VIEWER, "").status()).isEqualTo(403);
        assertThat(post(answer, APPROVER, "").status()).isEqualTo(302);
        assertThat(get(page, APPROVER).body()).contains("Người ký: minh").doesNotContain("id=\"sign\"");
        assertThat(post(answer, APPROVER, "").body()).contains("đã được minh ký");
    }

    private Reply sign(String date, String hash, String key) {
        return post(SIGNED, key, """
                {"date": "%s", "sha256": "%s", "remark": "đã xem số liệu"}""".formatted(date, hash));
    }

    private String hashOf(String report) {
        return get(report, VIEWER).at("/sha256");
    }

    private static String wrong(String... lines) {
        ChainCheck.Found found = ChainCheck.of(List.of(lines).iterator());
        return found.ok() ? "" : found.verdict().en();
    }

    private byte[] file(String path) throws IOException, InterruptedException {
        return http.send(request(path, OPERATOR).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    private void goTo(String time) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(time)));
    }

    private static String named(Reply report, String list, String code) {
        return StreamSupport.stream(report.json().at(list).spliterator(), false)
                .filter(it -> it.path("code").asText().equals(code))
                .map(it -> it.path("messages").toString())
                .findFirst()
                .orElse("");
    }
}
