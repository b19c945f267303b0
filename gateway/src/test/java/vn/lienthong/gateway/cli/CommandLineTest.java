package vn.lienthong.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.cli.Terminal.Ran;
import vn.lienthong.gateway.proof.RunningGateway;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** The command line against a running gateway: what a person reads, what a script gets. */
class CommandLineTest {

    private static final Instant MORNING = Instant.parse("2025-07-01T02:00:00Z");
    private static final String BAD = "1.009999";
    private static final String APPROVER_KEY = "test-approver-key-0123456789abcd";

    @TempDir
    static Path data;

    private static MockPortal portal;
    private static RunningGateway gateway;
    private static Terminal operator;
    private static Terminal origin;

    @BeforeAll
    static void open() {
        portal = MockPortal.start(PortalOptions.onFreePorts());
        gateway = RunningGateway.start(
                data.resolve("gateway"),
                portal,
                new SettableClock(MORNING),
                "lienthong.access.operators.minh.api-key=" + APPROVER_KEY,
                "lienthong.access.operators.minh.role=approver");
        operator = terminal(RunningGateway.OPERATOR_KEY);
        origin = terminal(RunningGateway.ORIGIN_KEY);
    }

    @AfterAll
    static void close() {
        gateway.close();
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
