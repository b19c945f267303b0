package vn.lienthong.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.alert.AlertReceiver;
import vn.lienthong.gateway.cli.Terminal.Ran;
import vn.lienthong.gateway.landfile.LandFiles;
import vn.lienthong.gateway.proof.RunningGateway;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.proof.SyntheticCivil;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.mappings.land.LandFileLink;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.civilstatus.RegistrySwitch;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.routes.http.PeerCertificates;
import vn.lienthong.routes.http.PeerCertificates.Seen;

/** The command line against a running gateway: what a person reads, what a script gets. */
class CommandLineTest {

    private static final Instant MORNING = Instant.parse("2025-07-01T02:00:00Z");
    private static final String BAD = "1.009999";
    private static final String APPROVER_KEY = "test-approver-key-0123456789abcd";

    @TempDir
    static Path data;

    private static MockPortal portal;
    private static MockRegistry registry;
    private static MockLand land;
    private static AlertReceiver alerts;
    private static RunningGateway gateway;
    private static Terminal operator;
    private static Terminal origin;

    @BeforeAll
    static void open() {
        portal = MockPortal.start(PortalOptions.onFreePorts());
        registry = MockRegistry.start(RegistryOptions.onFreePorts());
        land = MockLand.start(LandOptions.onFreePorts(LandSystem.VBDLIS));
        alerts = new AlertReceiver();
        gateway = RunningGateway.start(
                data.resolve("gateway"),
                portal,
                new SettableClock(MORNING),
                "lienthong.rounds.alerts=50ms",
                "lienthong.alerts.webhook.url=" + alerts.url(),
                "lienthong.alerts.webhook.secret=" + AlertReceiver.SECRET,
                "lienthong.land.base-url=" + land.baseUrl(),
                "lienthong.civil-status.base-url=" + registry.baseUrl(),
                "lienthong.civil-status.consumer-key=lienthong",
                "lienthong.civil-status.consumer-secret=synthetic-only",
                "lienthong.civil-status.province=37",
                "lienthong.access.operators.minh.api-key=" + APPROVER_KEY,
                "lienthong.access.operators.minh.role=approver");
        operator = terminal(RunningGateway.OPERATOR_KEY);
        origin = terminal(RunningGateway.ORIGIN_KEY);
    }

    @AfterAll
    static void close() {
        gateway.close();
        alerts.close();
        registry.close();
        land.close();
        portal.close();
    }

    @Test
    void a_script_hands_a_dossier_in_and_finds_it_delivered() throws Exception {
        Path file = data.resolve("dossier.json");
        Files.write(file, SyntheticDossier.of("H42.14.5-250701-0101", MORNING).json());

        Ran submitted = origin.type("submit", file.toString(), "--json");
        String id = json(submitted).at("/id").asText();

        await().atMost(Duration.ofMinutes(2)).until(() -> gateway.state(id).equals("DELIVERED"));
        Ran shown = operator.type("show", "H42.14.5-250701-0101");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out()).contains("DELIVERED", id, "ACCEPTED", "CLAIMED");
        assertThat(operator.type("search", "--dossier", "H42.14.5-250701-0101").out())
                .contains(id);
        assertThat(operator.type("lanes").out()).contains("NPSP", "Làn", "Chờ");
        assertThat(operator.type("law").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(operator.type("day", "2025-07-01").exitCode()).isZero();
        assertThat(operator.type("day-sheet", "2025-07-01").out()).contains("sha256");
        Path sheet = data.resolve("sheet.pdf");
        assertThat(operator.type("day-sheet", "--to", sheet.toString()).exitCode())
                .isZero();
        assertThat(sheet).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        assertThat(operator.type("audit", "--act", "sheet.take").out()).contains("sheet.take");
    }

    @Test
    void days_are_reported_signed_by_approvers_and_verified_from_an_export_without_a_gateway() throws Exception {
        assertThat(operator.type("report", "2025-07-01").out()).contains("synchronised", "sha256");
        Path week = data.resolve("week.xlsx");
        assertThat(operator.type("report", "2025-W27", "--unit", "14620", "--to", week.toString())
                        .exitCode())
                .isZero();
        assertThat(week).content(StandardCharsets.ISO_8859_1).startsWith("PK");
        String[] sign = {"report", "sign", "2025-06-30", "--sha256", "0", "--remark", "đã xem"};
        assertThat(operator.type(sign).exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
        Ran early = terminal(APPROVER_KEY).type(sign);
        assertThat(early.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(early.err()).contains("chưa khóa sổ");
        assertThat(operator.type("report", "signed").exitCode()).isZero();
        assertThat(operator.type("report", "verify").exitCode()).isZero();
        Path export = data.resolve("signed.ndjson");
        Files.writeString(
                export, terminal(APPROVER_KEY).type("report", "export").out());
        assertThat(operator.type("report", "verify", export.toString()).exitCode())
                .isZero();
        Files.writeString(export, "{\"content\": \"{}\"}");
        Ran broken = operator.type("report", "verify", export.toString());
        assertThat(broken.exitCode()).isEqualTo(ExitCode.NO);
        assertThat(broken.out()).contains("line: 1", "dòng không đọc được");
    }

    @Test
    void the_indicators_are_shown_with_the_dossiers_behind_them() {
        gateway.accepted(SyntheticDossier.of("H42.14.5-250701-0301", MORNING).online());

        assertThat(operator.type("indicators", "2025-07").out()).contains("IN_TIME", "Giải quyết đúng hạn", "Tử số");
        assertThat(operator.type("indicators", "2025-07", "ONLINE", "--side", "NUMERATOR")
                        .out())
                .contains("H42.14.5-250701-0301", "NOT_DUE");
        assertThat(origin.type("indicators", "2025-07").exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
    }

    @Test
    void a_certificate_that_expires_soon_is_told_by_the_exit_code() {
        assertThat(operator.type("certificates").exitCode()).isZero();
        PeerCertificates certificates = gateway.bean(PeerCertificates.class);
        certificates.saw(new Seen("npsp", "portal.example", MORNING.plus(Duration.ofDays(40)), MORNING));
        assertThat(operator.type("certificates").exitCode()).isZero();
        certificates.saw(new Seen("land", "land.example", MORNING.plus(Duration.ofDays(8)), MORNING));
        Ran told = operator.type("certificates");
        assertThat(told.exitCode()).isEqualTo(ExitCode.NO);
        assertThat(told.out()).containsSubsequence("land.example", "8", "portal.example", "40");
    }

    @Test
    void it_is_tried_whether_alerts_arrive() {
        assertThat(operator.type("alerts", "trial").exitCode()).isZero();
        await().atMost(Duration.ofMinutes(2)).until(() -> alerts.bodies.size() == 1);
        assertThat(alerts.bodies.get(0)).contains("\"TRIAL\"");
        assertThat(operator.type("alerts").out()).contains("Báo đầu tiên");
        assertThat(operator.type("audit", "--act", "alert.trial").out()).contains("alert.trial");
        assertThat(origin.type("alerts").exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
    }

    @Test
    void a_group_is_found_previewed_and_replayed() throws Exception {
        Fault refusal = Fault.businessRefusal("MaTTHC", List.of(BAD), "-1", "Thủ tục chưa được công bố");
        portal.faults().add(refusal);
        List<String> parked = List.of("0201", "0202", "0203").stream()
                .map(it -> gateway.accepted(
                        SyntheticDossier.of("H42.14.5-250701-" + it, MORNING).procedure(BAD, "Thủ tục thử")))
                .toList();
        parked.forEach(id -> await().atMost(Duration.ofMinutes(2))
                .until(() -> gateway.state(id).equals("PARKED")));
        assertThat(operator.type("parked").out()).contains("Hệ thống nhận từ chối", "Thủ tục chưa được công bố");
        String group = json(operator.type("parked", "--json"))
                .at("/groups/0/fingerprint")
                .asText();

        portal.faults().clear();
        Ran preview = operator.type("jobs", "new", "--group", group, "--reason", "Thủ tục đã công bố", "--json");
        assertThat(json(preview).at("/items").asInt()).isEqualTo(3);
        Ran ran = operator.type("jobs", "run", json(preview).at("/id").asText(), "--wait");

        assertThat(ran.exitCode()).as(ran.out() + ran.err()).isEqualTo(ExitCode.OK);
        parked.forEach(id -> await().atMost(Duration.ofMinutes(2))
                .until(() -> gateway.state(id).equals("DELIVERED")));
        assertThat(operator.type("audit").out()).contains("job");
        assertThat(operator.type("audit", "verify").exitCode()).isZero();
    }

    @Test
    void refusals_say_why_and_each_kind_has_its_exit_code() throws Exception {
        Path file = data.resolve("bad.json");
        Files.writeString(file, "{\"code\":\"?\"}");

        Ran bad = origin.type("submit", file.toString(), "--lang", "en");
        assertThat(bad.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(bad.err()).contains("/code", "→");
        assertThat(terminal("wrong-key-0123456789abcdefghij").type("lanes").exitCode())
                .isEqualTo(ExitCode.NOT_ALLOWED);
        assertThat(origin.type("lanes").exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
        assertThat(operator.type("lanes", "--nonsense").exitCode()).isEqualTo(ExitCode.USAGE);
        Terminal nowhere = new Terminal(URI.create("http://localhost:1"), Map.of("LIENTHONG_KEY", "any"));
        assertThat(nowhere.type("lanes").exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
    }

    @Test
    void a_lane_is_held_and_released() {
        Ran held = operator.type("lanes", "hold", "NPSP", "--reason", "Cổng báo bảo trì");
        assertThat(held.exitCode()).as(held.err()).isZero();
        assertThat(operator.type("lanes").out()).contains("Cổng báo bảo trì");
        assertThat(operator.type("lanes", "release", "NPSP").exitCode()).isZero();
        assertThat(operator.type("lanes").out()).doesNotContain("Cổng báo bảo trì");
    }

    @Test
    void the_audit_is_exported_whole_a_line_for_each_entry() throws Exception {
        operator.type("lanes", "hold", "NPSP", "--reason", "Thử sổ nhật ký");
        operator.type("lanes", "release", "NPSP");

        Ran exported = terminal(APPROVER_KEY).type("audit", "export");

        assertThat(exported.exitCode()).as(exported.err()).isZero();
        List<String> lines = exported.out().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(new ObjectMapper().readTree(lines.get(i)).at("/number").asInt())
                    .isEqualTo(i + 1);
        }
        assertThat(lines).anyMatch(it -> it.contains("Thử sổ nhật ký"));
        assertThat(operator.type("audit", "export").exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
    }

    @Test
    void files_are_brought_and_opened_for_a_reason_which_is_on_record() throws Exception {
        byte[] content = "%PDF-1.7 giấy chứng sinh giả lập".getBytes(StandardCharsets.UTF_8);
        Path paper = data.resolve("paper.pdf");
        Path program = data.resolve("program.exe");
        Path opened = data.resolve("opened.pdf");
        Files.write(paper, content);
        Files.writeString(program, "MZ no paper at all");

        Ran both = origin.type("attachments", "bring", paper.toString(), program.toString());
        assertThat(both.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(both.out()).contains(paper.toString()).doesNotContain(program.toString());
        assertThat(both.err()).contains(program.toString());
        JsonNode again = json(origin.type("attachments", "bring", paper.toString(), "--json"));
        assertThat(again.at("/repeated").asBoolean()).isTrue();
        String id = again.at("/id").asText();
        assertThat(both.out()).contains(id);

        assertThat(operator.type("attachments", "show", id).out())
                .contains(again.at("/sha256").asText(), String.valueOf(content.length));
        String[] open = {"attachments", "open", id, "--to", opened.toString()};
        assertThat(operator.type(open).exitCode()).isEqualTo(ExitCode.USAGE);
        String[] because = {"attachments", "open", id, "--to", opened.toString(), "--reason", "đối chiếu bản giấy"};
        assertThat(origin.type(because).exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
        assertThat(opened).doesNotExist();
        assertThat(operator.type(because).exitCode()).isEqualTo(ExitCode.OK);
        assertThat(opened).hasBinaryContent(content);
        assertThat(operator.type(because).exitCode()).isNotEqualTo(ExitCode.OK);
        assertThat(json(operator.type("audit", "--json")).toString()).contains("attachment.reveal", id);
    }

    @Test
    void what_is_awaited_from_the_registry_is_listed_asked_about_and_given_up() throws Exception {
        registry.switches().add(RegistrySwitch.neverFinished());
        SyntheticCivil birth = SyntheticCivil.of("birth", "H42.14.5-250701-0301");
        Path file = data.resolve("birth.json");
        Files.write(file, birth.bytes());
        String message = json(origin.type("submit", "--civil-status", file.toString(), "--json"))
                .at("/id")
                .asText();
        await().atMost(Duration.ofMinutes(2)).until(() -> gateway.state(message).equals("DELIVERED"));

        assertThat(operator.type("follow-ups").out()).contains(birth.code(), "BIRTH", "SUBMITTED");
        String id = json(operator.type("follow-ups", "--unit", "14620", "--status", "SUBMITTED", "--json"))
                .at("/followUps/0/id")
                .asText();
        assertThat(operator.type("follow-ups", "--unit", "14359").out()).doesNotContain(birth.code());
        assertThat(operator.type("follow-ups", "ask", id).exitCode()).isEqualTo(ExitCode.OK);
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        operator.type("follow-ups", "show", id).out())
                .containsAnyOf("RECEIVED", "PROCESSING"));

        assertThat(operator.type("follow-ups", "submit-again", id, "--reason", "thử")
                        .exitCode())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(operator.type("follow-ups", "give-up", id).exitCode()).isEqualTo(ExitCode.USAGE);
        Ran over = operator.type("follow-ups", "give-up", id, "--reason", "xã đã nhận kết quả giấy");
        assertThat(over.out()).as(over.err()).contains("Đã ngừng theo dõi");
        assertThat(operator.type("follow-ups", "show", id).out()).contains("GIVEN_UP", "xã đã nhận kết quả giấy");
        assertThat(operator.type("follow-ups", "give-up", id, "--reason", "lần nữa")
                        .exitCode())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(origin.type("follow-ups").exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
    }

    @Test
    void linked_dossiers_are_listed_and_acts_on_them_need_the_hub() {
        String code = "G22.99.01-250701-0001";
        assertThat(operator.type("linked", "--silent", "--leg", "RESIDENCE").exitCode())
                .isEqualTo(ExitCode.OK);
        assertThat(operator.type("linked", "--waiting", "--json").out()).contains("dossiers");
        assertThat(operator.type("linked", "show", code).exitCode()).isEqualTo(ExitCode.REFUSED);
        Ran asked = operator.type("linked", "ask", code);
        assertThat(asked.exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
        assertThat(asked.err()).contains("lienthong.linked.base-url");
        assertThat(operator.type("linked", "mark", code, "RESIDENCE").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(origin.type("linked").exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
    }

    @Test
    void a_unit_is_connected_to_the_land_system_once_somebody_saw_what_leaves() throws Exception {
        assertThat(operator.type("land-units", "disconnect", "13777", "--reason", "chờ đường truyền")
                        .out())
                .contains("13777", "chưa kết nối");
        Path file = data.resolve("land.json");
        try (InputStream sample = getClass().getResourceAsStream("/vn/lienthong/gateway/openapi/land.json")) {
            Files.write(file, sample.readAllBytes());
        }
        String id = json(origin.type("submit", "--land", file.toString(), "--json"))
                .at("/id")
                .asText();

        assertThat(operator.type("show", "H42.14.5-250701-0031").out()).contains("WAITING", "chưa kết nối");
        assertThat(json(operator.type("land-units", "--json"))
                        .at("/units/0/waiting")
                        .asInt())
                .isEqualTo(1);
        Ran blind = operator.type("land-units", "connect", "13777", "--reason", "đã thông");
        assertThat(blind.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(blind.err()).contains("seen");
        assertThat(operator.type("land-units", "connect", "13777", "--reason", "đã thông", "--seen", "1")
                        .out())
                .contains("đã kết nối");
        await().atMost(Duration.ofMinutes(2)).until(() -> gateway.state(id).equals("DELIVERED"));
        assertThat(origin.type("land-units").exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
    }

    @Test
    void a_file_that_the_land_system_named_wrongly_is_seen_asked_for_and_dismissed() throws Exception {
        String code = "H42.14.5-250701-0901";
        gateway.bean(LandFiles.class)
                .expect(UUID.randomUUID(), code, List.of(new LandFileLink("Bản vẽ", null, "file:///a.pdf", 1, 0)));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> operator.type("land-files", "--of", code).out().contains("SCHEME"));
        String id = json(operator.type("land-files", "--state", "REFUSED", "--json"))
                .at("/files/0/id")
                .asText();

        assertThat(operator.type("land-files", "ask", id).out()).contains("Chờ tải");
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        operator.type("land-files", "--state", "REFUSED").out().contains(code));
        assertThat(operator.type("land-files", "dismiss", id).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(operator.type("land-files", "dismiss", id, "--reason", "đã nhận bản giấy")
                        .out())
                .contains("Đã bỏ qua");
    }

    @Test
    void settings_of_the_program_are_not_taken_for_verbs() {
        assertThat(CommandLineInterface.isMeant()).isFalse();
        assertThat(CommandLineInterface.isMeant("--server.port=1")).isFalse();
        assertThat(CommandLineInterface.isMeant("lanes", "--json")).isTrue();
        assertThat(CommandLineInterface.isMeant("--help")).isTrue();
    }

    private static Terminal terminal(String key) {
        return new Terminal(gateway.base(), Map.of("LIENTHONG_KEY", key));
    }

    private static JsonNode json(Ran ran) throws Exception {
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return new ObjectMapper().readTree(ran.out());
    }
}
