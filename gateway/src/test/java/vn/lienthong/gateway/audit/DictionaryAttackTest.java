package vn.lienthong.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.gateway.proof.FaultRow;

@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "lienthong.access.limits.failures-per-address=10",
            "lienthong.access.limits.failures-per-name=30",
            "lienthong.access.limits.searches-per-minute=5"
        })
@FaultRow(60)
class DictionaryAttackTest extends RunningApi {

    private static final int TRIES = 1_000;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final String OWN = "một câu dài của riêng tôi";

    @Autowired
    private AuditedWatch watch;

    @LocalServerPort
    private int port;

    @BeforeEach
    void quietBefore() {
        watch.writeAll();
        clearAudit();
    }

    @Test
    void a_thousand_wrong_keys_are_refused_fast_and_are_one_entry_and_few_lines(CapturedOutput log) {
        FromAddress attacker = new FromAddress("127.0.0.3", port);
        int unread = 0;
        for (int i = 0; i < TRIES; i++) {
            int status = attacker.send("GET", "/api/v1/law", "synthetic-guessed-key-" + i, "");
            assertThat(status).isIn(401, 429);
            unread += status == 429 ? 1 : 0;
        }

        assertThat(unread).isEqualTo(TRIES - 10);
        assertThat(get("/api/v1/law", OPERATOR).status()).isEqualTo(200);
        assertThat(attacker.send("GET", "/api/v1/law", OPERATOR, "")).isEqualTo(200);
        assertThat(log.toString().lines().filter(it -> it.contains("127.0.0.3")))
                .hasSizeLessThan(20);
        JsonNode entries = afterTheWindow("access.failed");
        assertThat(entries).hasSize(1);
        assertThat(entries.at("/0/object").asText()).isEqualTo("address 127.0.0.3");
        assertThat(entries.at("/0/details/failures").asText()).isEqualTo("10");
        assertThat(entries.at("/0/details/unheard").asText()).isEqualTo("990");
    }

    @Test
    void a_thousand_wrong_passwords_lock_out_nobody_elsewhere() {
        String name = newAccount("lan-moi");
        FromAddress attacker = new FromAddress("127.0.0.4", port);
        FromAddress stranger = new FromAddress("127.0.0.5", port);
        for (int i = 0; i < TRIES; i++) {
            assertThat(attacker.send("POST", "/api/v1/login", "", login(name, "wrong " + i)))
                    .isIn(401, 429);
        }

        assertThat(attacker.send("POST", "/api/v1/login", "", login(name, OWN))).isEqualTo(429);
        assertThat(stranger.send("POST", "/api/v1/login", "", login(name, OWN))).isEqualTo(200);
        assertThat(afterTheWindow("access.failed")).hasSize(1);
        assertThat(get("/api/v1/audit?act=access.failed", VIEWER).at("/entries/0/details/of"))
                .isEqualTo(name);
    }

    @Test
    void one_name_tried_from_many_addresses_waits_except_where_its_person_is_at_home() {
        String name = newAccount("lan-khac");
        for (int i = 0; i < 6; i++) {
            FromAddress attacker = new FromAddress("127.0.1." + i, port);
            for (int k = 0; k < 6; k++) {
                attacker.send("POST", "/api/v1/login", "", login(name, "wrong"));
            }
        }

        assertThat(new FromAddress("127.0.1.99", port).send("POST", "/api/v1/login", "", login(name, OWN)))
                .isEqualTo(429);
        assertThat(post("/api/v1/login", NOBODY, login(name, OWN)).status()).isEqualTo(200);
        assertThat(new FromAddress("127.0.1.99", port).send("POST", "/api/v1/login", "", login(name, OWN)))
                .isEqualTo(200);
    }

    @Test
    void each_further_failure_doubles_the_wait_and_the_answer_says_how_long() {
        FromAddress attacker = new FromAddress("127.0.0.6", port);
        for (int i = 0; i < 10; i++) {
            attacker.send("GET", "/api/v1/law", "synthetic-guessed-key-" + i, "");
        }
        assertThat(attacker.send("GET", "/api/v1/law", "synthetic-guessed-key-x", ""))
                .isEqualTo(429);
        clock.advance(Duration.ofMillis(1_001));
        assertThat(attacker.send("GET", "/api/v1/law", "synthetic-guessed-key-x", ""))
                .isEqualTo(401);
        clock.advance(Duration.ofMillis(1_001));
        assertThat(attacker.send("GET", "/api/v1/law", "synthetic-guessed-key-x", ""))
                .isEqualTo(429);
        clock.advance(Duration.ofSeconds(1));
        assertThat(attacker.send("GET", "/api/v1/law", "synthetic-guessed-key-x", ""))
                .isEqualTo(401);
    }

    @Test
    void a_burst_of_searches_is_refused_and_raises_one_alert(CapturedOutput log) {
        Reply last = search(OPERATOR);
        for (int i = 0; i < 20; i++) {
            last = search(OPERATOR);
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.at("/type")).isEqualTo("urn:lienthong:problem:too-many");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(search(APPROVER).status()).isNotEqualTo(429);
        JsonNode alerts =
                get("/api/v1/audit?act=alert.exfiltration", VIEWER).json().at("/entries");
        assertThat(alerts).hasSize(1);
        assertThat(alerts.at("/0/who").asText()).isEqualTo("hoa");
        assertThat(alerts.at("/0/object").asText()).isEqualTo("search");
        assertThat(log).contains("ALERT operator hoa asks for more than the limit of search");

        clock.advance(Duration.ofMinutes(1));
        assertThat(search(OPERATOR).status()).isNotEqualTo(429);
    }

    @Test
    void refusals_of_one_caller_are_one_entry() {
        get("/api/v1/law", ORIGIN);
        get("/api/v1/lanes", ORIGIN);

        JsonNode entries = afterTheWindow("access.denied");
        assertThat(entries).hasSize(1);
        assertThat(entries.at("/0/object").asText()).isEqualTo("origin mot-cua");
        assertThat(entries.at("/0/details/refusals").asText()).isEqualTo("2");
        assertThat(entries.at("/0/details/of").asText()).isEqualTo("GET /api/v1/lanes, GET /api/v1/law");
    }

    @Test
    void what_the_database_could_not_take_is_written_later() {
        get("/api/v1/law", ORIGIN);
        clock.advance(WINDOW);
        database.away(true);
        watch.write();
        database.away(false);

        assertThat(afterTheWindow("access.denied").at("/0/details/refusals").asText())
                .isEqualTo("1");
    }

    private Reply search(String key) {
        return post("/api/v1/messages/search", key, "{}");
    }

    private JsonNode afterTheWindow(String act) {
        clock.advance(WINDOW);
        watch.write();
        return get("/api/v1/audit?act=" + act, VIEWER).json().at("/entries");
    }

    /** An account whose person has logged in from 127.0.0.1. */
    private String newAccount(String name) {
        String json = "{\"name\": \"" + name + "\", \"role\": \"viewer\"}";
        String first = post("/api/v1/accounts", ADMINISTRATOR, json).at("/password");
        String token = post("/api/v1/login", NOBODY, login(name, first)).at("/token");
        post("/api/v1/me/password", token, "{\"old\": \"" + first + "\", \"new\": \"" + OWN + "\"}");
        return name;
    }

    private static String login(String name, String password) {
        return "{\"name\": \"" + name + "\", \"password\": \"" + password + "\"}";
    }

    private void clearAudit() {
        jdbc.sql("ALTER TABLE audit DISABLE TRIGGER audit_append_only").update();
        jdbc.sql("TRUNCATE audit").update();
        jdbc.sql("ALTER TABLE audit ENABLE TRIGGER audit_append_only").update();
    }
}
