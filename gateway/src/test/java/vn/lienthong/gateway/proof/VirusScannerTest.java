package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.alert.AlertReceiver;
import vn.lienthong.gateway.cli.CommandLineInterface;
import vn.lienthong.gateway.landfile.LandFiles;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.gateway.scan.Clamd;
import vn.lienthong.gateway.scan.Clamd.Manner;
import vn.lienthong.mappings.land.LandFileLink;
import vn.lienthong.mock.client.RegistryConnector;
import vn.lienthong.mock.client.RegistryConnector.Reply;

/** Every file that comes in is looked through by the province's own scanner, and none is taken without its verdict. */
class VirusScannerTest {

    private static final String SIGNATURE = "Win.Test.EICAR_HDB-1";
    private static final String PORTALS = "test-secret-of-the-portal-0123456789";
    private static final String SECRET = "synthetic-lgsp-1";
    private static final String LISTS = "/api/v1/reconciliations/lists?party=PROVINCE";
    private static final int MEBIBYTE = 1024 * 1024;
    private static final byte[] BAD = withEicar(pdf(2_000), 1_000);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static Clamd clamd;
    private static AlertReceiver receiver;
    private static HttpServer land;
    private static LinkedStage stage;

    @BeforeAll
    static void start() throws IOException {
        clamd = new Clamd();
        receiver = new AlertReceiver();
        land = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        land.createContext("/", call -> {
            call.sendResponseHeaders(200, BAD.length);
            call.getResponseBody().write(BAD);
            call.close();
        });
        land.start();
        String links = "http://127.0.0.1:" + land.getAddress().getPort();
        stage = new LinkedStage(
                data,
                "lienthong.attachments.max-size=4MB",
                "lienthong.attachments.scanner.address=" + clamd.address(),
                "lienthong.attachments.scanner.answer-timeout=4s",
                "lienthong.attachments.scanner.largest=3MB",
                "lienthong.rounds.scanner=100ms",
                "lienthong.lgsp-facade.enabled=true",
                "lienthong.access.origins.motcua.facade.username=motcua-hotich",
                "lienthong.access.origins.motcua.facade.password=" + SECRET,
                "lienthong.filed.caller.by=SECRET",
                "lienthong.filed.caller.secret=" + PORTALS,
                "lienthong.filed.gateway-address=http://localhost:8080",
                "lienthong.filed.receivers.usual=motcua",
                "lienthong.filed.procedures=2.000033",
                "lienthong.filed.promotion.unit=H42.05",
                "lienthong.filed.promotion.field-code=G06-01",
                "lienthong.land.files.from=" + links,
                "lienthong.land.files.allowed-networks=127.0.0.1/32",
                "lienthong.rounds.land-files=20ms",
                "lienthong.catch-up.folder=" + data.resolve("dropped"),
                "lienthong.catch-up.settled=100ms",
                "lienthong.rounds.catch-up-folder=50ms",
                "lienthong.rounds.alerts=100ms",
                "lienthong.alerts.webhook.url=" + receiver.url(),
                "lienthong.alerts.webhook.secret=" + AlertReceiver.SECRET);
    }

    @AfterEach
    void theScannerIsWell() {
        clamd.be(Manner.RIGHTLY);
        untilAnswering(true);
        stage.civil.lawHolds();
    }

    @AfterAll
    static void stop() {
        stage.close();
        receiver.close();
        clamd.close();
        land.stop(0);
    }

    @Test
    @FaultRow(55)
    void a_clean_file_is_taken_once_the_scanner_has_seen_all_of_it_and_says_when_that_was() {
        byte[] file = pdf(700_000);
        Answer kept = upload(file);

        assertThat(kept.status()).isEqualTo(201);
        assertThat(clamd.lengths).contains(700_000L);
        assertThat(stage.gateway
                        .operator("/api/v1/attachments/" + kept.at("/id") + "/facts")
                        .at("/scannedAt"))
                .isNotEmpty();
    }

    /** The borders of the parts that the scanner is sent (16 KiB), of a chunk (256 KiB), and the file's end. */
    @ParameterizedTest
    @ValueSource(ints = {16 * 1024, 256 * 1024, 300_000})
    @FaultRow(55)
    void an_infected_file_is_refused_with_the_name_of_what_is_in_it_however_it_is_cut_and_nothing_stays(int border) {
        byte[] file = withEicar(
                pdf(300_000), Math.min(border, 300_000 - Clamd.eicar().length / 2) - Clamd.eicar().length / 2);
        Answer refused = upload(file);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/detail")).contains(SIGNATURE, "mã độc");
        assertThat(refused.at("/detailEn")).contains(SIGNATURE, "malware");
        nothingStays();
        assertThat(stage.gateway
                        .operator("/api/v1/audit?act=file.infected")
                        .body()
                        .toString())
                .contains(SIGNATURE, "motcua", "300000");
    }

    @Test
    @FaultRow(55)
    void what_is_packed_is_looked_into() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(pdf(40_000));
            zip.putNextEntry(new ZipEntry("../../x"));
            zip.write(Clamd.eicar());
        }
        Answer refused = upload(packed.toByteArray());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/detail")).contains(SIGNATURE);
        nothingStays();
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RIGHTLY", "ALARMED"})
    @FaultRow(55)
    void without_a_verdict_no_file_is_taken_and_the_sender_is_asked_to_try_again(Manner manner) {
        clamd.be(manner);
        byte[] file = pdf(900_000 + manner.ordinal());
        Answer refused = upload(file);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.at("/detail")).contains("Máy quét vi-rút", "gửi lại");
        nothingStays();
        clamd.be(Manner.RIGHTLY);
        assertThat(upload(file).status()).isEqualTo(201);
    }

    @Test
    @FaultRow(55)
    void longer_than_the_scanner_takes_is_too_long_and_what_fits_streams_through() {
        Answer tooLong = stage.gateway.upload(new LongFile(1, 3L * MEBIBYTE + 1));
        Answer large = stage.gateway.upload(new LongFile(2, 3L * MEBIBYTE));
        Answer infected = stage.gateway.upload(
                new SequenceInputStream(new LongFile(3, 2L * MEBIBYTE), new ByteArrayInputStream(Clamd.eicar())));

        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.at("/detail")).contains("máy quét vi-rút");
        assertThat(large.status()).isEqualTo(201);
        assertThat(infected.status()).isEqualTo(422);
    }

    @Test
    @FaultRow(55)
    void while_it_is_silent_people_see_it_and_are_told_once_when_it_begins_and_once_when_it_ends() throws Exception {
        await().atMost(Stage.PATIENCE).until(VirusScannerTest::nothingIsToBeTold);
        receiver.bodies.clear();
        clamd.be(Manner.SILENT);
        untilAnswering(false);
        JsonNode doors = stage.gateway.operator("/api/v1/doors").body();
        assertThat(doors.at("/open").asBoolean()).isTrue();
        assertThat(doors.at("/scanner/trouble").asText()).contains("no answer");
        assertThat(doors.at("/scanner/engine").asText()).startsWith("ClamAV 1.4.2/27500");
        assertThat(metrics()).contains("lienthong_scanner_silent 1.0");
        assertThat(health()).contains("DOWN");
        assertThat(new ConsoleForms(stage.gateway)
                        .page(RunningGateway.OPERATOR_KEY, "/console/systems")
                        .body())
                .contains("Máy quét vi-rút không kiểm tra được", "no answer");

        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(told("BEGAN")).hasSize(1);
        });
        clamd.be(Manner.RIGHTLY);
        untilAnswering(true);
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(told("ENDED")).hasSize(1));

        assertThat(told("BEGAN").get(0).at("/text/vi").asText()).contains("Chưa nhận tệp nào");
        assertThat(told("ENDED").get(0).at("/text/vi").asText()).contains("Tệp được nhận lại");
        assertThat(told("ENDED").get(0).at("/alert"))
                .isEqualTo(told("BEGAN").get(0).at("/alert"));
        assertThat(metrics())
                .contains("lienthong_scanner_silent 0.0", "lienthong_scanner_files_total{verdict=\"CLEAN\"");
        assertThat(cli("doors")).contains("Máy quét vi-rút đang kiểm tra mọi tệp");
        assertThat(cli("alerts")).contains("Máy quét vi-rút");
    }

    @Test
    @FaultRow(55)
    void files_inside_a_call_to_the_registry_are_looked_through_too() {
        RegistryConnector connector = new RegistryConnector(new RegistryConnector.Settings(
                stage.gateway.base(), "/hotich/1.0", "motcua-hotich", SECRET, false, Stage.PATIENCE));
        String code = stage.civil.newCode();
        Reply infected = connector.registerLinked(RegistryBodies.birth(code, pdf(500), BAD));
        clamd.be(Manner.CUT);
        Reply later = connector.registerLinked(RegistryBodies.birth(code, pdf(501)));
        clamd.be(Manner.RIGHTLY);
        Reply clean = connector.registerLinked(RegistryBodies.birth(code, pdf(502)));

        assertThat(infected.errorCode()).isEqualTo("500");
        assertThat(infected.description()).contains(SIGNATURE);
        assertThat(later.httpStatus()).isEqualTo(503);
        assertThat(later.taken()).isFalse();
        assertThat(clean.taken()).as("%s", clean.body()).isTrue();
        assertThat(stage.gateway.operator("/api/v1/dossiers/" + code).body().at("/messages"))
                .hasSizeLessThan(2);
    }

    @Test
    @FaultRow(55)
    void files_that_citizens_file_at_the_portal_are_looked_through_too() throws Exception {
        clamd.be(Manner.NONSENSE);
        assertThat(filed("9201", pdf(400)).statusCode()).isEqualTo(503);
        clamd.be(Manner.RIGHTLY);
        HttpResponse<String> infected = filed("9202", BAD);

        assertThat(infected.statusCode()).isEqualTo(200);
        assertThat(infected.body()).contains("\"error_code\":-1", SIGNATURE);
        JsonNode row = stage.gateway
                .operator("/api/v1/filed?state=NOT_TAKEN&size=1")
                .body()
                .at("/dossiers/0");
        assertThat(stage.gateway
                        .operator("/api/v1/filed/" + row.at("/id").asText())
                        .at("/contents/0/findings/0/message/vi"))
                .contains(SIGNATURE);
        assertThat(stage.gateway
                        .operate(
                                "/api/v1/filed/" + row.at("/id").asText() + "/contents/1/reveal",
                                "{\"reason\":\"xem Cổng gửi gì\"}")
                        .body()
                        .toString())
                .doesNotContain(Base64.getEncoder().encodeToString(BAD).substring(0, 100));
        nothingStays();
    }

    @Test
    @FaultRow(55)
    void a_file_of_the_hub_that_is_infected_calls_for_a_person_and_one_without_a_verdict_is_taken_later() {
        clamd.be(Manner.CUT);
        String clean = stage.birthWithFile(pdf(30_000));
        String infected = stage.birthWithFile(BAD.clone());
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(stage.gateway.operator("/api/v1/doors").at("/scanner/answering"))
                    .isEqualTo("false");
            assertThat(stage.story(clean).at("/status").asText()).isNotEqualTo("NOT_TAKEN");
        });
        clamd.be(Manner.RIGHTLY);

        JsonNode story = stage.until(infected, "NOT_TAKEN");
        assertThat(story.toString()).contains("linked.file", SIGNATURE);
        stage.until(clean, "WITH_AGENCIES");
        nothingStays();
    }

    @Test
    @FaultRow(55)
    void what_a_link_of_the_land_system_leads_to_is_looked_through_and_refused_for_good() {
        String code = stage.civil.newCode();
        clamd.be(Manner.CUT);
        stage.gateway
                .bean(LandFiles.class)
                .expect(
                        UUID.randomUUID(),
                        code,
                        List.of(new LandFileLink(
                                "Giấy chứng nhận",
                                "pdf",
                                "http://127.0.0.1:" + land.getAddress().getPort() + "/a.pdf",
                                1,
                                0)));
        untilLandFile(code, "WAITING", "NOT_SCANNED");
        clamd.be(Manner.RIGHTLY);
        untilLandFile(code, "REFUSED", "INFECTED");
        nothingStays();
    }

    @Test
    @FaultRow(55)
    void paper_days_and_lists_are_looked_through_before_any_row_is_taken() throws IOException {
        byte[] infected = new PaperFile()
                .row(stage.civil.newCode(), "Trích yếu", new String(Clamd.eicar(), StandardCharsets.US_ASCII))
                .csv();
        byte[] clean = new PaperFile().row(stage.civil.newCode()).csv();
        byte[] list = withEicar(
                ("Mã hồ sơ,Trạng thái\n" + stage.civil.newCode() + ",2\n" + " ".repeat(200) + "\n")
                        .getBytes(StandardCharsets.UTF_8),
                80);

        Answer refused = bring("/api/v1/catch-ups?name=..%2F..%2Fx.csv", infected);
        Answer refusedList = bring(LISTS, list);
        Answer noTable = bring("/api/v1/catch-ups", Clamd.eicar());
        clamd.be(Manner.CUT);
        Answer later = bring("/api/v1/catch-ups", clean);
        clamd.be(Manner.RIGHTLY);

        assertThat(List.of(refused, refusedList, noTable)).allSatisfy(it -> {
            assertThat(it.status()).isEqualTo(422);
            assertThat(it.at("/detail")).contains(SIGNATURE);
        });
        assertThat(later.status()).isEqualTo(503);
        assertThat(stage.gateway.operator("/api/v1/catch-ups").body().at("/files"))
                .isEmpty();
        assertThat(bring("/api/v1/catch-ups", clean).status()).isEqualTo(201);
    }

    @Test
    @FaultRow(55)
    void an_infected_table_that_is_dropped_is_put_away_where_nobody_opens_it() throws IOException {
        Path folder = Files.createDirectories(data.resolve("dropped/motcua"));
        clamd.be(Manner.SILENT);
        untilAnswering(false);
        Path dropped = folder.resolve("ngay-giay.csv");
        Files.write(
                dropped,
                withEicar(new PaperFile().rows(5, "H42.14.5-250701-7%03d").csv(), 900));
        Path away = folder.resolve("failed/ngay-giay.csv.nhiem-ma-doc");
        clamd.be(Manner.RIGHTLY);

        await().atMost(Stage.PATIENCE).until(() -> Files.exists(away));
        assertThat(Files.readString(folder.resolve("failed/ngay-giay.csv.loi.txt")))
                .contains(SIGNATURE, "malware");
        assertThat(dropped).doesNotExist();
    }

    /** Each sends less than it says, so that the end of the connection is the end of the file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/attachments",
                "/api/v1/catch-ups?name=..%2F..%2Fra-ngoai",
                LISTS,
                "/hotich/1.0/nhanHoSoDKHT",
                "/nps/createdossierfromdvcqg"
            })
    @FaultRow(55)
    void what_says_that_it_is_two_gigabytes_and_breaks_off_leaves_nothing_at_any_door(String door) throws Exception {
        byte[] whole =
                switch (door) {
                    case "/hotich/1.0/nhanHoSoDKHT" ->
                        JSON.writeValueAsBytes(RegistryBodies.birth(stage.civil.newCode(), pdf(400_000)));
                    case "/nps/createdossierfromdvcqg" ->
                        filing("9301", pdf(400_000)).getBytes(StandardCharsets.UTF_8);
                    case "/api/v1/attachments" -> pdf(400_000);
                    default ->
                        new PaperFile().rows(900, "H42.14.5-250701-8%03d").csv();
                };
        String head = "POST " + door + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "X-DVCQG-Secret: " + PORTALS + "\r\nAuthorization: Bearer " + keyOf(door)
                + "\r\nContent-Length: 2147483648\r\n\r\n";
        try (Socket line = new Socket("localhost", stage.gateway.base().getPort())) {
            line.setSoTimeout(Math.toIntExact(Stage.PATIENCE.toMillis()));
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(whole, 0, Math.min(300_000, whole.length - 10));
            line.shutdownOutput();
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).doesNotStartWith("HTTP/1.1 20").doesNotStartWith("HTTP/1.1 401");
        } catch (SocketException closedAtOnce) {
            assertThat(door).isEqualTo("/api/v1/attachments");
        }
        nothingStays();
        assertThat(stage.gateway
                        .operator("/api/v1/catch-ups")
                        .body()
                        .at("/files")
                        .toString())
                .doesNotContain("..");
        assertThat(data.getParent().resolve("ra-ngoai")).doesNotExist();
    }

    private static String keyOf(String door) throws Exception {
        if (!door.startsWith("/hotich")) {
            return door.equals(LISTS) ? RunningGateway.OPERATOR_KEY : RunningGateway.ORIGIN_KEY;
        }
        String account =
                Base64.getEncoder().encodeToString(("motcua-hotich:" + SECRET).getBytes(StandardCharsets.US_ASCII));
        String token = HTTP.send(
                        HttpRequest.newBuilder(stage.gateway.base().resolve("/token"))
                                .header("Authorization", "Basic " + account)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .timeout(Stage.PATIENCE)
                                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return json(token).at("/access_token").asText();
    }

    private static void untilAnswering(boolean so) {
        await().atMost(Stage.PATIENCE).until(() -> answering().equals(String.valueOf(so)));
    }

    private static String answering() {
        return stage.gateway.operator("/api/v1/doors").at("/scanner/answering");
    }

    private static void untilLandFile(String code, String state, String trouble) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            JsonNode file = stage.gateway
                    .operator("/api/v1/land/" + code + "/files")
                    .body()
                    .at("/files/0");
            assertThat(file.at("/state").asText() + " " + file.at("/trouble").asText())
                    .isEqualTo(state + " " + trouble);
        });
    }

    private static Answer upload(byte[] file) {
        return stage.gateway.upload(new ByteArrayInputStream(file));
    }

    private static Answer bring(String path, byte[] file) {
        return stage.gateway.bring(
                path.equals(LISTS) ? RunningGateway.OPERATOR_KEY : RunningGateway.ORIGIN_KEY, path, file);
    }

    private static HttpResponse<String> filed(String number, byte[] file) throws Exception {
        URI address = stage.gateway.base().resolve("/nps/createdossierfromdvcqg");
        return HTTP.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("X-DVCQG-Secret", PORTALS)
                        .timeout(Stage.PATIENCE)
                        .POST(BodyPublishers.ofString(filing(number, file)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String filing(String number, byte[] file) {
        return """
                {"MaHoSo": "G22.99.09-250701-%s", "MaTTHC": "2.000033", "MaSoThue": "0100000000",
                 "TenThuongNhan": "Công ty Thử Nghiệm", "NgayNopHoSo": "20250701090000",
                 "DinhDanhCHS": [{"LoaiDinhDanh": "1", "SoDinhDanh": "000000000017"}],
                 "TenTepDonDangKy": "../../don.pdf", "TepDonDangKy": "%s"}""".formatted(number, Base64.getEncoder().encodeToString(file));
    }

    /** Of what other tests made of the scanner. */
    private static boolean nothingIsToBeTold() {
        return stage.gateway.bean(JdbcClient.class).sql("""
                                SELECT (SELECT count(*) FROM silent_scanner)
                                    + (SELECT count(*) FROM alert WHERE ended IS NULL)
                                    + (SELECT count(*) FROM alert_telling WHERE told_at IS NULL)
                                """).query(Long.class).single() == 0;
    }

    private static List<JsonNode> told(String what) {
        return receiver.bodies.stream()
                .map(VirusScannerTest::json)
                .filter(it -> it.at("/own").asText().equals("SCANNER"))
                .filter(it -> it.at("/what").asText().equals(what))
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String metrics() {
        return stage.gateway.fetch(RunningGateway.OPERATOR_KEY, "/actuator/prometheus");
    }

    private static String health() {
        return stage.gateway.fetch(RunningGateway.OPERATOR_KEY, "/actuator/health");
    }

    private static String cli(String... words) {
        StringWriter out = new StringWriter();
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--url";
        all[words.length + 1] = stage.gateway.base().toString();
        PrintWriter writer = new PrintWriter(out, true);
        CommandLineInterface.run(Map.of("LIENTHONG_KEY", RunningGateway.OPERATOR_KEY), writer, writer, all);
        return out.toString();
    }

    /** Where another test's dossier goes on, a file of its own may be coming in at any moment. */
    private static void nothingStays() {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(stage.gateway
                        .bean(JdbcClient.class)
                        .sql(
                                "SELECT id, origin, begun_at, sha256 FROM attachment WHERE sha256 IS NULL OR scanned_at IS NULL")
                        .query()
                        .listOfRows())
                .as("files that did not come in whole, or that nobody looked through")
                .isEmpty());
    }

    private static byte[] pdf(int length) {
        byte[] file = new byte[length];
        new Random(length).nextBytes(file);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 9);
        return file;
    }

    private static byte[] withEicar(byte[] file, int at) {
        byte[] eicar = Clamd.eicar();
        System.arraycopy(eicar, 0, file, at, eicar.length);
        return file;
    }
}
