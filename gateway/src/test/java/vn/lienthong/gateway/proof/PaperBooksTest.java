package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.gateway.proof.RunningGateway.OPERATOR_KEY;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.RunningGateway.Answer;

/** An extract that no system finds is looked for on paper by one person, confirmed by another, and found again without either. */
@ExtendWith(OutputCaptureExtension.class)
class PaperBooksTest {

    private static final String SECOND = SecondPerson.KEY;
    private static final String VIEWER = "test-viewer-key-0123456789abcdef";
    private static final String THIRD = "test-third-key-0123456789abcdefg";

    @TempDir
    static Path data;

    private static PaperStage stage;
    private static PaperDay day;

    @BeforeAll
    static void open() {
        stage = PaperStage.open(
                data,
                SecondPerson.and(
                        "lienthong.access.operators.xem.api-key=" + VIEWER,
                        "lienthong.access.operators.xem.role=viewer",
                        "lienthong.access.operators.ba.api-key=" + THIRD,
                        "lienthong.access.limits.reveals-per-hour=1000",
                        "lienthong.access.origins.motcua.notices.feed=true",
                        "lienthong.rounds.paper=50ms",
                        "management.server.port=0"));
        day = new PaperDay(stage.gateway());
    }

    @AfterEach
    void lawHolds() {
        stage.lawHolds();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void what_two_people_saw_in_the_book_is_answered_as_from_paper_and_needs_no_shelf_the_next_time(
            CapturedOutput log) {
        String message = stage.notFound(stage.extract());
        JsonNode task = day.taskOf(message);
        assertThat(task.at("/unit").asText()).isEqualTo("14620");
        assertThat(task.at("/unitThen").asText()).isEqualTo("UBND xã Phát Diệm, huyện Kim Sơn");
        assertThat(task.at("/year").asInt()).isEqualTo(2003);
        assertThat(task.at("/why").asText()).isNotBlank();

        task = day.done(OPERATOR_KEY, task, "claim", "");
        assertThat(task.at("/claimedBy").asText()).isEqualTo("truc");
        assertThat(day.revealed(OPERATOR_KEY, task).at("/wanted/name").asText()).isEqualTo(SyntheticExtract.NAME);
        task = day.done(OPERATOR_KEY, task, "enter", PaperDay.entry("41"));
        assertThat(stage.gateway().state(message)).isEqualTo("MANUAL");

        JsonNode seen = day.revealed(SECOND, task);
        assertThat(seen.at("/entry/result/number").asText()).isEqualTo("41");
        assertThat(seen.at("/entry/shelf").asText()).isEqualTo("Kệ 3");
        task = day.done(SECOND, task, "confirm", "");

        assertThat(task.at("/state").asText()).isEqualTo("CONFIRMED");
        assertThat(stage.gateway().state(message)).isEqualTo("DELIVERED");
        JsonNode answer = stage.answer(message);
        assertThat(answer.at("/source").asText()).isEqualTo("PAPER");
        assertThat(answer.at("/number").asText()).isEqualTo("41");
        assertThat(answer.at("/registeredOn").asText()).isEqualTo("2003-05-12");
        assertThat(answer.at("/fields/subject.name").asText()).isEqualTo(SyntheticExtract.NAME);
        assertThat(stage.gateway().message(message).at("/timeline").toString()).contains("truc, confirmed by duyet");
        assertThat(stage.noticesOf(message)).contains("DELIVERED");
        assertThat(stage.audit("paper")).contains("paper.claim", "paper.enter", "paper.confirm");
        assertThat(stage.audit("message.reveal")).contains(message, "truc", "duyet");

        SyntheticExtract again = stage.extract();
        String second = stage.asked(again);
        assertThat(day.hasTask(second)).isFalse();
        assertThat(stage.answer(second).at("/source").asText()).isEqualTo("PAPER");
        assertThat(stage.answer(second).at("/dossierCode").asText()).isEqualTo(again.code());

        Residue residue = new Residue(
                stage.gateway().bean(JdbcClient.class),
                List.of(SyntheticExtract.NAME, SyntheticExtract.PERSONAL_NUMBER));
        assertThat(residue.inTheDatabase()).isEmpty();
        assertThat(log).doesNotContain(SyntheticExtract.NAME).doesNotContain(SyntheticExtract.PERSONAL_NUMBER);
    }

    @Test
    void a_record_that_turned_out_wrong_is_struck_off_by_an_approver_and_the_shelf_decides_again() {
        SyntheticExtract extract = stage.extract().about("Đỗ Văn Nhầm", "037203000027");
        JsonNode task = confirmed(stage.notFound(extract), "Đỗ Văn Nhầm", "7");

        assertThat(day.act(OPERATOR_KEY, task, "strike", PaperDay.reason("nhầm người cùng tên"))
                        .status())
                .isEqualTo(403);
        day.done(SECOND, task, "strike", PaperDay.reason("nhầm người cùng tên"));

        String next = stage.notFound(stage.extract().about("Đỗ Văn Nhầm", "037203000027"));
        assertThat(day.hasTask(next)).isTrue();
        assertThat(day.act(SECOND, task, "strike", PaperDay.reason("lần nữa")).status())
                .isEqualTo(409);
    }

    @Test
    void only_evidence_of_that_very_entry_is_answered_from_the_index() {
        SyntheticExtract first = stage.extract().about("Bùi Thị Trùng", "037303000035");
        confirmed(stage.notFound(first.copyKind("MARRIAGE")), "Bùi Thị Trùng", "51");

        stage.remembers(other().copyKind("MARRIAGE"), true);
        stage.remembers(other().copyKind("MARRIAGE").without("formerlyRegisteredOn"), false);
        stage.remembers(other().copyKind("BIRTH"), false);
        stage.remembers(other().copyKind("MARRIAGE").withoutPersonalNumber(), false);
        stage.remembers(other().copyKind("MARRIAGE").withoutPersonalNumber().entry("1 / 2003", "051"), true);
        stage.remembers(other().copyKind("MARRIAGE").withoutPersonalNumber().entry("01/2003", "52"), false);
        stage.remembers(
                other().copyKind("MARRIAGE")
                        .withoutPersonalNumber()
                        .entry("01/2003", "51")
                        .in("14359", "UBND xã Khác, huyện Khác"),
                false);
        stage.remembers(stage.extract().about("Bùi Thị Chung", "037303000035").copyKind("MARRIAGE"), false);
    }

    @Test
    void the_search_that_is_not_available_leads_to_paper_as_well() {
        String message = stage.notAvailable(stage.extract().about("Vũ Thị Chờ", "037303000043"));

        assertThat(day.taskOf(message).at("/state").asText()).isEqualTo("OPEN");
        assertThat(stage.gateway().timeline(message)).contains("GIVEN_TO_PERSON");
    }

    @Test
    void whoever_entered_it_neither_confirms_nor_returns_it() {
        String message = stage.notFound(stage.extract().about("Cao Văn Riêng", "037203000051"));
        JsonNode task = day.done(SECOND, day.taskOf(message), "claim", "");
        task = day.done(SECOND, task, "enter", PaperDay.entry("Cao Văn Riêng", "8"));

        Answer own = day.act(SECOND, task, "confirm", "");

        assertThat(own.status()).isEqualTo(403);
        assertThat(own.at("/detail")).contains("người thứ hai");
        assertThat(day.act(SECOND, task, "return", PaperDay.reason("tự trả lại"))
                        .status())
                .isEqualTo(403);
        assertThat(day.act(VIEWER, task, "confirm", "").status()).isEqualTo(403);
        assertThat(stage.gateway().state(message)).isEqualTo("MANUAL");
        day.done(OPERATOR_KEY, task, "confirm", "");
        assertThat(stage.gateway().state(message)).isEqualTo("DELIVERED");
    }

    @Test
    void of_two_who_claim_at_once_one_gets_it_and_the_other_is_told_who() throws Exception {
        JsonNode task = day.taskOf(stage.notFound(stage.extract().about("Hồ Thị Giành", "037303000060")));

        List<Answer> answers =
                atOnce(() -> day.act(OPERATOR_KEY, task, "claim", ""), () -> day.act(THIRD, task, "claim", ""));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        Answer late =
                answers.stream().filter(it -> it.status() == 409).findFirst().orElseThrow();
        assertThat(late.at("/claimedBy")).isIn("truc", "ba");
        JsonNode claimed = day.taskOf(task.at("/message").asText());
        String loser = claimed.at("/claimedBy").asText().equals("truc") ? THIRD : OPERATOR_KEY;
        assertThat(day.act(loser, claimed, "enter", PaperDay.entry("Hồ Thị Giành", "9"))
                        .status())
                .isEqualTo(403);
        assertThat(day.act(loser, claimed, "release", "").status()).isEqualTo(403);
        JsonNode free = day.done(SECOND, claimed, "release", "");
        assertThat(free.at("/state").asText()).isEqualTo("OPEN");
        assertThat(free.has("claimedBy")).isFalse();
    }

    @Test
    void what_the_second_person_sees_otherwise_goes_back_with_the_reason_and_nothing_old_is_confirmed() {
        String message = stage.notFound(stage.extract().about("Ngô Văn Lại", "037203000078"));
        JsonNode task = day.done(OPERATOR_KEY, day.taskOf(message), "claim", "");
        JsonNode wrong = day.done(OPERATOR_KEY, task, "enter", PaperDay.entry("Ngô Văn Lại", "10"));

        JsonNode back = day.done(SECOND, wrong, "return", PaperDay.reason("số đăng ký là 11, không phải 10"));
        assertThat(back.at("/state").asText()).isEqualTo("CLAIMED");
        assertThat(back.at("/claimedBy").asText()).isEqualTo("truc");
        assertThat(back.at("/returnedFor").asText()).contains("không phải 10");

        JsonNode right = day.done(OPERATOR_KEY, back, "enter", PaperDay.entry("Ngô Văn Lại", "11"));
        assertThat(right.has("returnedFor")).isFalse();
        assertThat(day.act(SECOND, wrong, "confirm", "").status()).isEqualTo(409);
        day.done(SECOND, right, "confirm", "");

        assertThat(stage.answer(message).at("/number").asText()).isEqualTo("11");
        assertThat(whats(right)).containsExactly("CREATED", "CLAIMED", "ENTERED", "RETURNED", "ENTERED", "CONFIRMED");
    }

    @Test
    void what_is_not_in_the_book_either_ends_with_words_for_the_clerk_once_two_people_say_so() {
        String message = stage.notFound(stage.extract().about("Đinh Thị Mất", "037303000086"));
        JsonNode task = day.done(OPERATOR_KEY, day.taskOf(message), "claim", "");
        task = day.done(OPERATOR_KEY, task, "not-in-book", PaperDay.reason("sổ năm 2003 bị mất sau lụt"));
        assertThat(stage.gateway().state(message)).isEqualTo("MANUAL");

        task = day.done(SECOND, task, "confirm", "");

        assertThat(task.at("/state").asText()).isEqualTo("NOT_IN_BOOK");
        assertThat(stage.gateway().state(message)).isEqualTo("CANCELLED");
        assertThat(stage.noticesOf(message))
                .contains("CANCELLED", "Không tìm thấy trong sổ hộ tịch giấy: sổ năm 2003 bị mất sau lụt");
        assertThat(stage.gateway().message(message).at("/timeline").toString())
                .contains("truc, confirmed by duyet", "bị mất sau lụt");
    }

    @Test
    void a_request_that_is_withdrawn_or_sent_again_needs_nobody_at_the_shelf_any_more() {
        String withdrawn = stage.notFound(stage.extract().about("Mai Văn Thôi", "037203000094"));
        JsonNode task = day.done(OPERATOR_KEY, day.taskOf(withdrawn), "claim", "");

        stage.gateway().operate("/api/v1/messages/" + withdrawn + "/cancel", PaperDay.WHY);

        assertThat(day.taskOf(withdrawn, "CLOSED").at("/state").asText()).isEqualTo("CLOSED");
        assertThat(day.act(OPERATOR_KEY, task, "enter", PaperDay.entry("Mai Văn Thôi", "12"))
                        .status())
                .isEqualTo(409);
        assertThat(day.hasTask(withdrawn)).isFalse();

        String replayed = stage.notFound(stage.extract().about("Mai Thị Lại", "037303000102"));
        String first = day.taskOf(replayed).at("/id").asText();
        stage.gateway().operate("/api/v1/messages/" + replayed + "/replay", "{}");
        stage.notFoundAgain(replayed);
        assertThat(day.taskOf(replayed, "CLOSED").at("/id").asText()).isEqualTo(first);
        assertThat(day.taskOf(replayed).at("/id").asText()).isNotEqualTo(first);
    }

    @Test
    void a_request_in_the_hands_of_people_is_not_booked_as_answered_without_an_answer() {
        String message = stage.notFound(stage.extract().about("Tô Văn Vội", "037203000110"));

        Answer verified = stage.gateway().operate("/api/v1/messages/" + message + "/verify", "{}");

        assertThat(verified.status()).isEqualTo(409);
        assertThat(verified.at("/detail")).contains("tra sổ");
        assertThat(stage.gateway().state(message)).isEqualTo("MANUAL");
    }

    @Test
    void what_is_entered_badly_is_refused_with_all_its_findings() {
        JsonNode task = day.done(
                OPERATOR_KEY,
                day.taskOf(stage.notFound(stage.extract().about("Lý Thị Sai", "037303000128"))),
                "claim",
                "");

        Answer bad = day.act(
                OPERATOR_KEY,
                task,
                "enter",
                ", \"entry\": {\"registeredOn\": \"2031-01-01\", \"book\": \"1\", \"personalNumber\": \"12\","
                        + " \"fields\": {\"subject.name\": \" \"}}");

        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body().findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/number", "/fields/subject.name", "/registeredOn", "/personalNumber");
        assertThat(day.act(OPERATOR_KEY, task, "enter", ", \"entry\": {\"nummer\": \"1\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_list_for_the_archive_room_stands_in_shelf_order_and_it_is_on_record_who_took_it() {
        String unit = "14359";
        String then = "UBND xã Nam Hoa";
        List<String> dossiers = new ArrayList<>();
        for (String[] it : new String[][] {{"02/2003", "10"}, {"02/2003", "9"}, {"01/2003", "700"}}) {
            SyntheticExtract extract = stage.extract()
                    .about("=Cột <b>" + it[1], "037303000136")
                    .in(unit, then)
                    .entry(it[0], it[1]);
            dossiers.add(extract.code());
            stage.notFound(extract);
        }

        stage.clock().advance(Duration.ofDays(2));
        String page = stage.text(OPERATOR_KEY, PaperDay.TASKS + "/list.html?unit=" + unit);
        String csv = stage.text(OPERATOR_KEY, PaperDay.TASKS + "/list.csv?unit=" + unit);

        for (String list : List.of(page, csv)) {
            assertThat(list).containsSubsequence(dossiers.get(2), dossiers.get(1), dossiers.get(0));
            assertThat(list).contains("Quyển số", then, "01/05/2003");
        }
        assertThat(page)
                .contains("=Cột &lt;b&gt;9", "lang=\"vi\"")
                .doesNotContain("<script")
                .doesNotContain("<b>");
        assertThat(csv).startsWith("\uFEFF\"STT\"").contains("\"'=Cột <b>9\"", "\r\n");
        assertThat(stage.header(OPERATOR_KEY, PaperDay.TASKS + "/list.html", "Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'sha256-")
                .doesNotContain("script-src")
                .doesNotContain("unsafe-inline");
        assertThat(stage.status(VIEWER, PaperDay.TASKS + "/list.csv")).isEqualTo(403);
        assertThat(stage.audit("paper.print")).contains("unit 14359", "truc", "\"tasks\":\"3\"");
        JsonNode task = day.tasks("&unit=" + unit).get(0);
        assertThat(whats(task)).contains("PRINTED");
    }

    @Test
    void tasks_are_found_by_unit_age_state_and_who_has_them_and_name_nobody() {
        String unit = "14365";
        String old = stage.notFound(
                stage.extract().about("Tạ Văn Cũ", "037203000144").in(unit, "UBND xã Cũ"));
        stage.clock().advance(Duration.ofHours(30));
        String fresh = stage.notFound(
                stage.extract().about("Tạ Văn Mới", "037203000152").in(unit, "UBND xã Cũ"));
        day.done(THIRD, day.taskOf(fresh), "claim", "");

        assertThat(messages("&unit=" + unit)).containsExactly(old, fresh);
        assertThat(messages("&unit=" + unit + "&olderThan=PT24H")).containsExactly(old);
        assertThat(messages("&unit=" + unit + "&state=OPEN")).containsExactly(old);
        assertThat(messages("&unit=" + unit + "&claimedBy=ba")).containsExactly(fresh);
        Answer first = stage.gateway().as(VIEWER, PaperDay.TASKS + "?size=1&unit=" + unit);
        assertThat(first.at("/tasks/0/message")).isEqualTo(old);
        assertThat(first.at("/tasks/0/ageSeconds"))
                .isEqualTo(String.valueOf(Duration.ofHours(30).toSeconds()));
        Answer next = stage.gateway().as(VIEWER, first.at("/next"));
        assertThat(next.at("/tasks/0/message")).isEqualTo(fresh);
        assertThat(next.body().has("next")).isFalse();
        assertThat(first.body().toString()).doesNotContain("Tạ Văn").doesNotContain("037203000144");
        String reveal = PaperDay.TASKS + "/" + first.at("/tasks/0/id") + "/reveal";
        assertThat(stage.gateway().operate(VIEWER, reveal, PaperDay.WHY).status())
                .isEqualTo(403);
        assertThat(stage.gateway().operate(reveal, "{}").status()).isEqualTo(400);
        stage.untilMetric("lienthong_paper_tasks{state=\"CLAIMED\",unit=\"" + unit + "\"}", 1);
        stage.untilMetric("lienthong_paper_oldest_seconds{unit=\"" + unit + "\"}", 30 * 3600);
    }

    @Test
    void all_of_it_can_be_done_from_a_terminal() throws Exception {
        String message = stage.notFound(
                stage.extract().about("Kiều Thị Lệnh", "037303000169").in("14371", "UBND xã Lệnh"));
        String id = day.taskOf(message).at("/id").asText();
        Path file = data.resolve("entry.json");
        Files.writeString(
                file,
                "{\"year\": 2003, \"number\": \"13\", \"book\": \"01/2003\","
                        + " \"fields\": {\"subject.name\": \"Kiều Thị Lệnh\"}}");

        assertThat(stage.typed(OPERATOR_KEY, "paper", "--unit", "14371")).contains(id, "chưa ai nhận");
        assertThat(stage.typed(OPERATOR_KEY, "paper", "print", "--unit", "14371", "--csv"))
                .contains("Kiều Thị Lệnh", "UBND xã Lệnh");
        stage.typed(OPERATOR_KEY, "paper", "claim", id);
        assertThat(stage.typed(OPERATOR_KEY, "paper", "enter", id, file.toString()))
                .contains("chờ người thứ hai xác nhận  (3)");
        assertThat(stage.typed(SECOND, "paper", "show", id, "--reason", "đối chiếu sổ"))
                .contains("Kiều Thị Lệnh");
        stage.typed(SECOND, "paper", "confirm", id, "--version", "3");

        assertThat(stage.gateway().state(message)).isEqualTo("DELIVERED");
        assertThat(stage.answer(message).at("/fields/registeredYear").asText()).isEqualTo("2003");
        assertThat(stage.typed(OPERATOR_KEY, "paper", "show", id)).contains("PRINTED", "CONFIRMED");
    }

    @Test
    void the_same_two_people_do_it_on_the_pages_of_the_console() {
        String message = stage.notFound(stage.extract().about("Đinh Thị Trang Giấy", "037303000099"));
        PaperConsole console = new PaperConsole(stage.gateway());
        JsonNode task = day.taskOf(message);
        String dossier = task.at("/dossier").asText();

        assertThat(console.list(VIEWER)).contains(dossier).doesNotContain("Đinh Thị Trang Giấy");
        assertThat(console.page(VIEWER, task)).contains(dossier, "chưa ai nhận").doesNotContain("Nhận việc");
        assertThat(console.asked(OPERATOR_KEY, task, "claim")).contains("Nhận việc tra sổ này?");
        console.done(OPERATOR_KEY, task, "claim", Map.of());
        task = day.taskOf(message);
        assertThat(console.done(OPERATOR_KEY, task, "reveal", Map.of("reason", "tra sổ gốc")))
                .contains("Đinh Thị Trang Giấy");
        assertThat(console.asked(OPERATOR_KEY, task, "enter")).contains("Họ tên trong sổ");
        Map<String, String> read =
                Map.of("registeredOn", "2003-05-12", "number", "177", "book", "01/2003", "name", "Đinh Thị Trang Giấy");
        console.done(OPERATOR_KEY, task, "enter", read);
        task = day.taskOf(message);
        assertThat(console.page(SECOND, task)).contains("Xác nhận", "Trả lại");
        console.done(SECOND, task, "confirm", Map.of());

        assertThat(stage.gateway().state(message)).isEqualTo("DELIVERED");
        assertThat(stage.answer(message).at("/number").asText()).isEqualTo("177");
        assertThat(stage.audit("paper")).contains("paper.claim", "paper.enter", "paper.confirm");
    }

    private static JsonNode confirmed(String message, String name, String number) {
        JsonNode task = day.done(OPERATOR_KEY, day.taskOf(message), "claim", "");
        task = day.done(OPERATOR_KEY, task, "enter", PaperDay.entry(name, number));
        return day.done(SECOND, task, "confirm", "");
    }

    private static SyntheticExtract other() {
        return stage.extract().about("Bùi Thị Trùng", "037303000035");
    }

    private static List<String> messages(String filter) {
        return day.tasks(filter).stream().map(it -> it.at("/message").asText()).toList();
    }

    private static List<String> whats(JsonNode task) {
        JsonNode whole = stage.gateway()
                .operator(PaperDay.TASKS + "/" + task.at("/id").asText())
                .body();
        return whole.at("/history").findValuesAsText("what");
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> it : both.invokeAll(List.of(one, other), 60, TimeUnit.SECONDS)) {
                answers.add(it.get());
            }
            return answers;
        } finally {
            both.shutdownNow();
        }
    }
}
