package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.catchup.SecondNode;
import vn.lienthong.gateway.cli.CommandLineInterface;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mappings.table.Heading;
import vn.lienthong.mappings.table.Table;
import vn.lienthong.mappings.table.TableLimits;
import vn.lienthong.mappings.table.TableRow;

/** A commune worked on paper for a day; what it entered afterwards is in the Portal soon, and what was wrong comes back. */
class PaperDaysTest {

    private static final String PATH = "/api/v1/catch-ups";
    private static final String OTHER_KEY = "test-other-key-0123456789abcdefg";
    private static final String WATCHED_KEY = "test-watched-key-0123456789abcde";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private static Path data;

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.with(
                SecondNode.class,
                data,
                "lienthong.rounds.catch-up=50ms",
                "lienthong.catch-up.in-flight=300",
                "lienthong.catch-up.folder=" + data.resolve("dropped"),
                "lienthong.catch-up.settled=300ms",
                "lienthong.rounds.catch-up-folder=100ms",
                "lienthong.rounds.catch-up-tidy=100ms",
                "lienthong.access.origins.khac.api-key=" + OTHER_KEY,
                "lienthong.access.origins.hai-nut.api-key=" + WATCHED_KEY);
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    @Test
    void good_rows_reach_the_portal_with_their_real_times_and_bad_ones_come_back_to_be_mended() throws IOException {
        String good = stage.newCode();
        String bad = stage.newCode();
        PaperFile file = new PaperFile()
                .row(good)
                .row(
                        bad,
                        "Ngày giờ tiếp nhận",
                        "31/02/2025 08:00",
                        "Kênh tiếp nhận",
                        "qua hàng xóm",
                        "Số định danh",
                        "12");

        JsonNode done = done(brought(PATH + "?name=ngay-30-6.xlsx", file.xlsx()));

        assertThat(done.at("/progress/taken").asInt()).isEqualTo(1);
        assertThat(done.at("/progress/bad").asInt()).isEqualTo(1);
        assertThat(done.at("/progress/firstReceived").asText()).isEqualTo("2025-06-30T01:30:00Z");
        String message = rows(done, "TAKEN").at("/0/message").asText();
        stage.until(message, "DELIVERED");
        assertThat(stage.tellings(good)).hasSize(1);
        assertThat(stage.gateway.message(message).at("/receivedAt").asText()).startsWith("2025-07-01");
        JsonNode row = rows(done, "BAD").at("/0");
        assertThat(row.at("/row").asInt()).isEqualTo(3);
        assertThat(row.at("/reasons").findValues("column"))
                .extracting(it -> it.at("/vi").asText())
                .contains("Ngày giờ tiếp nhận", "Kênh tiếp nhận", "Số định danh");
        assertThat(row.toString()).doesNotContain("hàng xóm").doesNotContain("Thử Nghiệm");

        for (String form : List.of("/bad.csv", "/bad.xlsx")) {
            List<TableRow> back = table(fetched(done.at("/links/self").asText() + form));
            assertThat(back).singleElement().satisfies(it -> {
                assertThat(it.text("code")).isEqualTo(bad);
                assertThat(it.text("name")).isEqualTo("Nguyễn Thị Thử Nghiệm");
                assertThat(it.text("reasons")).contains("«Kênh tiếp nhận»", "ngày không có");
            });
        }
        String mended = new String(fetched(done.at("/links/self").asText() + "/bad.csv"), StandardCharsets.UTF_8)
                .replace("31/02/2025 08:00", "30/06/2025 09:00")
                .replace("\"qua hàng xóm\"", "\"Trực tiếp\"")
                .replace("\"12\"", "\"000000000017\"");
        JsonNode again = done(brought(PATH, mended.getBytes(StandardCharsets.UTF_8)));
        assertThat(again.at("/progress/taken").asInt()).isEqualTo(1);
        stage.until(rows(again, "TAKEN").at("/0/message").asText(), "DELIVERED");
    }

    @Test
    void the_same_file_and_the_same_row_twice_do_nothing_twice() {
        String code = stage.newCode();
        byte[] file = new PaperFile().row(code).csv();
        JsonNode first = done(brought(PATH, file));
        String message = rows(first, "TAKEN").at("/0/message").asText();
        stage.until(message, "DELIVERED");

        Answer repeated = bring(PATH, file);
        JsonNode inOther = done(
                brought(PATH, new PaperFile().row(code).row(stage.newCode()).csv(";")));

        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.at("/id")).isEqualTo(first.at("/id").asText());
        assertThat(repeated.at("/repeated")).isEqualTo("true");
        assertThat(rows(inOther, "SAME").at("/0/message").asText()).isEqualTo(message);
        assertThat(inOther.at("/progress/taken").asInt()).isEqualTo(1);
        assertThat(stage.tellings(code)).hasSize(1);
    }

    @Test
    void a_row_does_not_go_over_what_came_later_and_two_rows_of_one_dossier_are_told_apart() {
        SyntheticDossier ahead = stage.dossier().status("PROCESSING");
        stage.until(stage.gateway.accepted(ahead), "DELIVERED");
        String twice = stage.newCode();

        JsonNode done = done(brought(
                PATH,
                new PaperFile()
                        .row(ahead.code())
                        .row(twice)
                        .row(twice)
                        .row(twice, "Trích yếu", "Việc khác")
                        .csv("\t")));

        JsonNode bad = rows(done, "BAD");
        assertThat(bad.findValuesAsText("row")).containsExactly("2", "5");
        assertThat(bad.at("/0/reasons/0/message/vi").asText()).contains("không ghi đè");
        assertThat(bad.at("/1/reasons/0/message/vi").asText()).contains("trùng mã với dòng 3");
        assertThat(done.at("/progress/same").asInt()).isEqualTo(1);
        assertThat(stage.tellings(ahead.code())).hasSize(1);
    }

    @Test
    void a_check_takes_nothing_and_the_file_may_still_be_brought() {
        String code = stage.newCode();
        byte[] file =
                new PaperFile().row(code).row(stage.newCode(), "Mã thủ tục", "").xlsx();

        JsonNode checked = done(brought(PATH + "?check=true", file));

        assertThat(checked.at("/progress/good").asInt()).isEqualTo(1);
        assertThat(checked.at("/progress/bad").asInt()).isEqualTo(1);
        assertThat(stage.gateway.operator("/api/v1/dossiers/" + code).status()).isEqualTo(404);
        assertThat(done(brought(PATH, file)).at("/progress/taken").asInt()).isEqualTo(1);
    }

    @Test
    void cells_that_mislead_are_refused_with_their_place() {
        JsonNode done = done(brought(
                PATH,
                new PaperFile()
                        .row(stage.newCode(), "Họ tên người nộp", "=A1")
                        .row(stage.newCode(), "Số định danh", 79_201_012_345L)
                        .row(stage.newCode(), "Số định danh", "7.92E+10")
                        .row(stage.newCode(), "Ngày giờ tiếp nhận", 45_838)
                        .row(stage.newCode(), "Mã thủ tục", 2.00094)
                        .xlsx()));

        JsonNode bad = rows(done, "BAD");
        assertThat(bad.findValuesAsText("row")).containsExactly("2", "3", "4", "5", "6");
        assertThat(bad.findValuesAsText("place")).contains("G2", "H3", "H4", "J5", "B6");
        assertThat(bad.at("/0/reasons/0/message/vi").asText()).contains("công thức");
        assertThat(bad.at("/1/reasons/0/message/vi").asText()).contains("số 0 ở đầu");
        assertThat(bad.at("/2/reasons/0/message/vi").asText()).contains("rút gọn");
        assertThat(bad.at("/4/reasons/0/remedy/vi").asText()).contains("Văn bản");
    }

    @Test
    void json_is_taken_as_a_list_or_line_by_line() {
        List<String> codes = List.of(stage.newCode(), stage.newCode(), stage.newCode());
        List<String> objects =
                codes.stream().map(it -> new PaperFile().row(it).json()).toList();

        JsonNode list = done(brought(PATH, text("[" + objects.get(0) + ", " + objects.get(1) + "]")));
        JsonNode lines = done(brought(PATH, text(objects.get(1) + "\n" + objects.get(2) + "\n")));

        assertThat(list.at("/progress/taken").asInt()).isEqualTo(2);
        assertThat(lines.at("/progress/taken").asInt()).isEqualTo(1);
        assertThat(lines.at("/progress/same").asInt()).isEqualTo(1);
    }

    @Test
    void merged_cells_are_refused_with_their_range_and_of_two_sheets_one_must_be_named() throws IOException {
        byte[] merged = new PaperFile()
                .row(stage.newCode())
                .row(stage.newCode(), "Trích yếu", "")
                .xlsx((book, sheet) -> sheet.range(1, 12, 2, 12).merge());
        byte[] unnamed =
                new PaperFile().row(stage.newCode()).xlsx("Tháng 6", (book, sheet) -> book.newWorksheet("Tháng 7"));

        JsonNode done = done(brought(PATH, merged));

        assertThat(rows(done, "BAD").findValuesAsText("place")).containsExactly("M2", "M3");
        assertThat(rows(done, "BAD").at("/0/reasons/0/message/vi").asText()).contains("gộp (M2:M3)");
        assertThat(sentence(unnamed)).contains("2 trang tính", "«Tháng 6»", "«Hồ sơ»");
    }

    @Test
    @FaultRow(55)
    void each_bad_file_ends_in_a_sentence_and_leaves_nothing() throws IOException {
        byte[] good = new PaperFile().row(stage.newCode()).xlsx();
        int before = stage.gateway.operator(PATH).body().at("/files").size();

        assertThat(sentence(new byte[0])).contains("Tệp trống");
        assertThat(sentence(text("a,b\n1,2\n"))).contains("«Mã hồ sơ»").contains("tệp mẫu");
        assertThat(sentence(text("Mã hồ sơ,Mã thủ tục\nx,y\n"))).contains("thiếu cột «Tên thủ tục»");
        assertThat(sentence(new PaperFile().csv())).contains("không có dòng hồ sơ nào");
        assertThat(sentence(with(good, "xl/vbaProject.bin", "x"))).contains("macro");
        assertThat(sentence(with(good, "xl/media/a.xml", " ".repeat(20_000_000))))
                .contains("giải nén");
        assertThat(sentence("Mã hồ sơ".getBytes(Charset.forName("windows-1258"))))
                .contains("UTF-8");
        assertThat(sentence(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains(".xls");
        assertThat(sentence(text("<html/>"))).contains("HTML");
        assertThat(sentence(text("[{\"code\":1"))).contains("JSON");
        assertThat(stage.gateway.operator(PATH).body().at("/files").size()).isEqualTo(before);
    }

    @Test
    void the_template_is_taken_as_it_is_filled_in_and_its_example_is_passed_over() throws IOException {
        byte[] template = fetched(PATH + "/template.xlsx");
        byte[] english = fetched(PATH + "/template.xlsx?language=en");

        assertThat(sentence(template)).contains("dòng ví dụ không được tính");
        assertThat(sentence(english)).contains("dòng ví dụ không được tính");
        assertThat(table(template)).singleElement().satisfies(it -> assertThat(it.text("code"))
                .startsWith("VÍ DỤ"));
    }

    @Test
    void an_origin_brings_its_own_sees_its_own_and_gives_it_up() {
        stage.gateway.operate("/api/v1/lanes/NPSP/hold", "{\"reason\": \"thử\"}");
        try {
            Answer brought = stage.gateway.bring(
                    RunningGateway.ORIGIN_KEY,
                    PATH,
                    new PaperFile().rows(800, "H42.14.5-250629-%04d").csv());
            String path = PATH + "/" + brought.at("/id");
            await().atMost(PATIENCE).until(() -> number(path, "/progress/taken") >= 260);

            assertThat(stage.gateway.as(OTHER_KEY, path).status()).isEqualTo(404);
            assertThat(stage.gateway.as(OTHER_KEY, PATH).body().at("/files")).isEmpty();
            assertThat(stage.gateway
                            .bring(RunningGateway.OPERATOR_KEY, PATH, new byte[0])
                            .at("/detail"))
                    .contains("khac, motcua");
            Answer cancelled =
                    stage.gateway.operate(RunningGateway.ORIGIN_KEY, path + "/cancel", "{\"reason\": \"nhầm tệp\"}");
            assertThat(cancelled.at("/state")).isEqualTo("CANCELLED");
            assertThat(number(path, "/progress/taken")).isBetween(260L, 340L);
            assertThat(stage.gateway
                            .operate(path + "/cancel", "{\"reason\": \"nhầm tệp\"}")
                            .status())
                    .isEqualTo(409);
        } finally {
            stage.gateway.operate("/api/v1/lanes/NPSP/release", "");
        }
    }

    @Test
    void what_is_dropped_in_a_folder_is_taken_once_and_findings_lie_beside_what_failed() throws IOException {
        Path folder = Files.createDirectories(data.resolve("dropped/motcua"));
        String code = stage.newCode();
        Files.write(folder.resolve("tot.csv"), new PaperFile().row(code).csv());
        Files.write(
                folder.resolve("lan-loi.xlsx"),
                new PaperFile().row(stage.newCode(), "Số định danh", "1").xlsx());
        Files.write(folder.resolve("hong.csv"), text("a,b\n1,2\n"));
        Files.write(folder.resolve("dang-ghi.csv.part"), text("x"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(names(folder.resolve("done"))).hasSize(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(names(folder.resolve("failed"))).hasSize(4));

        assertThat(names(folder)).containsExactly("dang-ghi.csv.part");
        assertThat(names(folder.resolve("taken"))).isEmpty();
        assertThat(Files.readString(folder.resolve("failed/hong.csv.loi.txt"))).contains("tệp mẫu", "template");
        Path findings = folder.resolve("failed")
                .resolve(names(folder.resolve("failed")).stream()
                        .filter(it -> it.endsWith(".dong-loi.xlsx"))
                        .findFirst()
                        .orElseThrow());
        assertThat(table(Files.readAllBytes(findings))).singleElement().satisfies(it -> assertThat(it.text("reasons"))
                .contains("«Số định danh»"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stage.tellings(code)).hasSize(1));
    }

    @Test
    void of_two_nodes_that_watch_one_folder_each_file_is_taken_by_one_and_each_row_goes_once() throws IOException {
        Path folder = Files.createDirectories(data.resolve("dropped/hai-nut"));
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            codes.add(stage.newCode());
            Files.write(
                    folder.resolve("xa-%02d.csv".formatted(i)),
                    new PaperFile().row(codes.get(i)).csv());
        }
        Files.write(folder.resolve("hong.csv"), text("a,b\n1,2\n"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(names(folder.resolve("done"))).hasSize(25));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(names(folder.resolve("failed")))
                .containsExactlyInAnyOrder("hong.csv", "hong.csv.loi.txt"));

        assertThat(names(folder)).isEmpty();
        assertThat(names(folder.resolve("taken"))).isEmpty();
        assertThat(stage.gateway.as(WATCHED_KEY, PATH).body().at("/files"))
                .filteredOn(it -> it.at("/name").asText().startsWith("xa-"))
                .as("each is brought once")
                .hasSize(25)
                .allMatch(it -> it.at("/state").asText().equals("DONE"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(codes)
                .allSatisfy(it -> assertThat(stage.tellings(it)).hasSize(1)));
        stage.lawHolds();
    }

    @Test
    void the_command_line_checks_brings_and_says_by_its_exit_code_whether_rows_came_back() throws IOException {
        Path file = Files.write(
                data.resolve("dong-lenh.xlsx"),
                new PaperFile().row(stage.newCode()).row("sai").xlsx());

        assertThat(typed(1, file.toString(), "--origin", "motcua", "--check", "--wait"))
                .contains("1 đạt, 1 lỗi");
        String shown = typed(1, file.toString(), "--origin", "motcua", "--wait");
        assertThat(shown).contains("1 đã nhận").contains("1 lỗi");
        String id = shown.substring(0, shown.indexOf(' '));
        assertThat(typed(0, "rows", id, "--state", "BAD")).contains("sai", "Mã hồ sơ");
        assertThat(typed(0, "bad", id, "--to", data.resolve("tra-lai.csv").toString()))
                .contains("tra-lai.csv");
        assertThat(Files.readString(data.resolve("tra-lai.csv"))).contains("Lý do", "\"sai\"");
        assertThat(typed(0, "template", "--to", data.resolve("mau.xlsx").toString()))
                .contains("mau.xlsx");
        assertThat(typed(0)).contains("dong-lenh.xlsx");
        assertThat(typed(3, data.resolve("mau.xlsx").toString(), "--origin", "motcua"))
                .isEmpty();
        assertThat(typed(3, "cancel", id, "--reason", "nhầm tệp")).isEmpty();
    }

    @Test
    void what_bad_rows_say_is_kept_for_a_while_only_and_what_became_of_them_stays() throws IOException {
        JsonNode done = done(brought(
                PATH,
                new PaperFile().row(stage.newCode(), "Kênh tiếp nhận", "?").csv()));
        String path = done.at("/links/self").asText();
        assertThat(new String(fetched(path + "/bad.csv"), StandardCharsets.UTF_8))
                .contains("Thử Nghiệm");

        stage.gateway
                .bean(JdbcClient.class)
                .sql("UPDATE catch_up SET changed_at = changed_at - interval '31 days' WHERE id = :id::uuid")
                .param("id", done.at("/id").asText())
                .update();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(new String(fetched(path + "/bad.csv"), StandardCharsets.UTF_8))
                        .doesNotContain("Thử Nghiệm")
                        .contains("H42.14.5-250701-", "«Kênh tiếp nhận»"));
        assertThat(number(path, "/progress/bad")).isEqualTo(1);
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(it -> it.getFileName().toString())
                    .filter(it -> !it.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String typed(int exitCode, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> line = new ArrayList<>(List.of("catch-up"));
        line.addAll(List.of(words));
        line.addAll(List.of("--url", stage.gateway.base().toString()));
        int code = CommandLineInterface.run(
                Map.of("LIENTHONG_KEY", RunningGateway.OPERATOR_KEY),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                line.toArray(String[]::new));
        assertThat(code).as(line + ": " + err + out).isEqualTo(exitCode);
        return out.toString();
    }

    private static Answer brought(String path, byte[] file) {
        Answer answer = bring(path, file);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }

    private static Answer bring(String path, byte[] file) {
        String origin = path.contains("?") ? "&origin=motcua" : "?origin=motcua";
        return stage.gateway.bring(RunningGateway.OPERATOR_KEY, path + origin, file);
    }

    private static JsonNode done(Answer brought) {
        String path = PATH + "/" + brought.at("/id");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(stage.gateway.operator(path).at("/state")).isEqualTo("DONE"));
        return stage.gateway.operator(path).body();
    }

    private static JsonNode rows(JsonNode file, String state) {
        return stage.gateway
                .operator(file.at("/links/rows").asText() + "?state=" + state)
                .body()
                .at("/rows");
    }

    private static long number(String path, String pointer) {
        return stage.gateway.operator(path).body().at(pointer).asLong();
    }

    private static String sentence(byte[] file) {
        Answer answer = bring(PATH, file);
        assertThat(answer.status()).as("%s", answer).isEqualTo(422);
        assertThat(answer.at("/detailEn")).isNotBlank().isNotEqualTo(answer.at("/detail"));
        return answer.at("/detail");
    }

    private static byte[] fetched(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stage.gateway.base() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + RunningGateway.OPERATOR_KEY)
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<TableRow> table(byte[] file) {
        List<TableRow> rows = new ArrayList<>();
        List<Heading> wanted = List.of(
                new Heading("code", "Mã hồ sơ", List.of(), true),
                new Heading("name", "Họ tên người nộp", List.of(), true),
                new Heading("reasons", "Lý do", List.of(), false));
        try (Table table = Table.open(new ByteArrayInputStream(file), TableLimits.USUAL, wanted, Set.of("Hồ sơ"))) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(byte[] xlsx, String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                        .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(text(content));
        }
        return bytes.toByteArray();
    }
}
