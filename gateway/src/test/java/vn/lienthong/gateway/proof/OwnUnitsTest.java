package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.Mappings.Door;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.gateway.proof.ThreeUnits.Work;

/** A person limited to units sees, counts and does nothing beyond them, at whichever door. */
class OwnUnitsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String OWN = "14620";
    private static final String OTHER = "14359";
    private static final String THIRD = "13777";
    private static final String ODD = "99001";
    private static final String WHY = "{\"reason\": \"xem giúp người dân\"}";

    /** Where the id in the address is looked at before anything else is done. */
    private static final List<String> GUARDED = List.of(
            "/api/v1/messages/{id",
            "/api/v1/paper-tasks/{id",
            "/api/v1/follow-ups/{id",
            "/api/v1/attachments/{id",
            "/api/v1/replays/{id",
            "/console/messages/{id",
            "/console/unknown/{id",
            "/console/paper/{id",
            "/console/jobs/{id");

    /** What shows lists, figures or dossiers, cut to units; and what is the same for everybody. */
    private static final Set<String> CUT = Set.of(
            "GET /api/v1/dossiers/{code}",
            "GET /api/v1/day-sheets",
            "GET /api/v1/day-sheets/{date}",
            "GET /api/v1/day-sheets/{date}/sheet.{format}",
            "GET /api/v1/follow-ups",
            "GET /api/v1/lanes",
            "GET /api/v1/lanes/{lane}",
            "GET /api/v1/paper-tasks",
            "GET /api/v1/paper-tasks/figures",
            "GET /api/v1/paper-tasks/list.csv",
            "GET /api/v1/paper-tasks/list.html",
            "GET /api/v1/parked",
            "GET /api/v1/parked/{fingerprint}",
            "GET /api/v1/replays",
            "POST /api/v1/replays",
            "POST /api/v1/messages/search",
            "POST /api/v1/messages/search/figures",
            "GET /console",
            "GET /console/jobs",
            "GET /console/messages",
            "POST /console/messages/search",
            "GET /console/pages",
            "GET /console/paper",
            "GET /console/parked",
            "GET /console/parked/{fingerprint}",
            "GET /console/parked/{fingerprint}/replay",
            "POST /console/parked/{fingerprint}/choose",
            "POST /console/parked/{fingerprint}/jobs",
            "GET /console/sheet",
            "GET /console/unknown",
            "GET /",
            "POST /console/language",
            "GET /api/v1/me",
            "GET /api/v1/runbook/{cause}",
            "GET /api/v1/units/codes/{code}",
            "GET /api/v1/units/codes/{code}/history",
            "POST /api/v1/units/resolve");

    /** Where a session begins or ends; what they do is told by other tests. */
    private static final Set<String> SIGNING = Set.of(
            "POST /api/v1/login",
            "POST /api/v1/logout",
            "POST /api/v1/me/password",
            "GET /sign-in",
            "POST /sign-in",
            "POST /sign-out",
            "GET /password",
            "POST /password",
            "GET /sign-in/sso",
            "GET /sign-in/sso/callback",
            "POST /sign-in/sso/ended");

    @TempDir
    static Path data;

    private static ThreeUnits three;
    private static String clerk;

    @BeforeAll
    static void open() {
        three = ThreeUnits.at(data);
        clerk = three.signedIn("xa.phatdiem", "approver", "[\"" + OWN + "\"]");
    }

    @AfterAll
    static void close() {
        three.close();
    }

    @Test
    void every_door_is_closed_or_looks_at_the_id_or_is_named_as_cut_to_units() {
        Work other = three.of(OTHER);
        List<String> beyond = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Door door : Mappings.of(three.gateway())) {
            if (SIGNING.contains(door.name()) || door.pattern().startsWith("/api/docs")) {
                continue;
            }
            HttpResponse<String> answer = call(clerk, door, door.path(idsOf(door, other, "x")));
            boolean guarded = GUARDED.stream().anyMatch(it -> door.pattern().startsWith(it));
            if (answer.statusCode() != 403) {
                open.add(door.name());
            }
            boolean closed = answer.statusCode() == 403 || (guarded && answer.statusCode() == 404);
            if (!closed && !CUT.contains(door.name())) {
                beyond.add(door.name() + " answered " + answer.statusCode());
            }
        }
        assertThat(beyond).isEmpty();
        assertThat(open).containsAll(CUT);
    }

    @Test
    void no_page_and_no_answer_names_a_dossier_of_another_unit() {
        Work own = three.of(OWN);
        String job = job(clerk, "{}", "READY");
        List<String> foreign = three.codesBut(OWN);
        List<String> named = new ArrayList<>();
        List<Door> doors = Mappings.of(three.gateway()).stream()
                .filter(it -> it.method().equals("GET") && !SIGNING.contains(it.name()))
                .toList();
        for (Door door : doors) {
            String body = call(clerk, door, door.path(idsOf(door, own, job))).body();
            foreign.stream().filter(body::contains).forEach(it -> named.add(door.name() + " names " + it));
        }
        for (String code : foreign) {
            assertThat(search("{\"dossier\": \"" + code + "\"}").at("/messages"))
                    .isEmpty();
            assertThat(as(clerk, "/api/v1/dossiers/" + code).status()).isEqualTo(404);
        }
        assertThat(named).isEmpty();
        assertThat(search("{}").toString()).contains(three.codesOf(OWN)).doesNotContain(foreign);
        for (String path : List.of(
                "/api/v1/paper-tasks",
                "/api/v1/follow-ups",
                "/api/v1/parked",
                "/api/v1/parked/" + three.fingerprint(),
                "/api/v1/replays/" + job + "/items",
                "/console/messages",
                "/console/paper",
                "/console/parked/" + three.fingerprint())) {
            assertThat(text(clerk, path))
                    .as(path)
                    .containsAnyOf(three.codesOf(OWN).toArray(String[]::new));
        }
    }

    @Test
    void the_steps_of_a_dossier_that_name_no_unit_go_with_it() {
        Work own = three.of(OWN);

        Answer story = as(clerk, "/api/v1/dossiers/" + three.codesOf(OWN).get(0));

        assertThat(story.body().toString()).contains(own.delivered(), own.progress());
        assertThat(as(clerk, "/api/v1/messages/" + own.progress()).status()).isEqualTo(200);
        assertThat(as(clerk, "/api/v1/messages/" + three.of(OTHER).progress()).status())
                .isEqualTo(404);
    }

    @Test
    void what_is_counted_is_what_is_seen() {
        Answer figures = three.gateway().operate(clerk, "/api/v1/messages/search/figures", "{}");
        Answer ours = as(clerk, "/api/v1/day-sheets/2025-07-01");
        Answer all = three.gateway().operator("/api/v1/day-sheets/2025-07-01");

        assertThat(figures.at("/total"))
                .isEqualTo(search("{\"size\": 200}").at("/messages").size() + "");
        assertThat(as(clerk, "/api/v1/parked").at("/groups/0/count")).isEqualTo("1");
        assertThat(three.gateway().operator("/api/v1/parked").at("/groups/0/count"))
                .isEqualTo("3");
        assertThat(ours.at("/dossiers/received")).isEqualTo("2");
        assertThat(all.at("/dossiers/received")).isEqualTo("6");
        assertThat(ours.at("/ofUnits/0")).isEqualTo(OWN);
        assertThat(ours.body().at("/units")).hasSize(1);
        assertThat(all.body().has("ofUnits")).isFalse();
        assertThat(as(clerk, "/api/v1/lanes/NPSP").at("/figures/PARKED")).isEqualTo("1");
        assertThat(as(clerk, "/api/v1/lanes/NPSP").at("/status")).isEqualTo("OPEN");
        assertThat(as(clerk, "/api/v1/paper-tasks/figures").body().at("/units")).hasSize(1);
    }

    @Test
    void a_program_with_a_limited_key_sees_what_a_person_of_the_unit_sees() {
        Answer theirs = as(ThreeUnits.PROGRAM_KEY, "/api/v1/parked");

        assertThat(theirs.at("/groups/0/count")).isEqualTo("1");
        assertThat(as(
                                ThreeUnits.PROGRAM_KEY,
                                "/api/v1/messages/" + three.of(OTHER).parked())
                        .status())
                .isEqualTo(404);
        assertThat(as(ThreeUnits.PROGRAM_KEY, "/api/v1/audit").at("/type"))
                .isEqualTo("urn:lienthong:problem:other-units");
        assertThat(as(ThreeUnits.PROGRAM_KEY, "/api/v1/me").body().toString()).contains(OWN);
    }

    @Test
    void what_is_done_to_other_units_is_refused_and_a_job_over_a_group_is_cut_to_the_own_one() {
        Work other = three.of(OTHER);
        for (String act : List.of("replay", "verify", "cancel", "edit", "payloads/1/reveal", "exchanges/1/reveal")) {
            assertThat(three.gateway()
                            .operate(clerk, "/api/v1/messages/" + other.parked() + "/" + act, WHY)
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(three.gateway()
                        .operate(clerk, "/api/v1/paper-tasks/" + other.task() + "/claim", "{\"version\": 1}")
                        .status())
                .isEqualTo(404);
        assertThat(three.gateway().state(other.parked())).isEqualTo("PARKED");

        String job = job(clerk, "{}", "READY");
        assertThat(as(clerk, "/api/v1/replays/" + job).at("/items")).isEqualTo("1");
        assertThat(text(clerk, "/api/v1/replays/" + job + "/items"))
                .contains(three.of(OWN).parked());
        String named = job(clerk, "{\"messages\": [\"" + other.parked() + "\"]}", "READY");
        assertThat(as(clerk, "/api/v1/replays/" + named).at("/items")).isEqualTo("0");
        String everybodys = job(SecondPerson.KEY, "{}", "READY");
        assertThat(as(clerk, "/api/v1/replays/" + everybodys).status()).isEqualTo(404);
        assertThat(text(clerk, "/api/v1/replays")).contains(job).doesNotContain(everybodys);
    }

    @Test
    void a_limit_holds_at_once_in_the_open_session_is_audited_and_can_be_taken_away() {
        String name = "xa.doi";
        String token = three.signedIn(name, "operator", "");
        assertThat(as(token, "/api/v1/law").status()).isEqualTo(200);

        Answer limited = three.limit(name, "[\"" + THIRD + "\", \"" + ODD + "\"]");
        assertThat(limited.body().at("/sees").toString()).isEqualTo("[\"13657\",\"13777\",\"99001\"]");
        assertThat(limited.at("/warnings/0/vi")).contains(ODD);
        Answer closed = as(token, "/api/v1/law");
        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.at("/type")).isEqualTo("urn:lienthong:problem:other-units");
        assertThat(closed.at("/detail")).contains("quản trị viên");
        assertThat(as(token, "/api/v1/me").body().at("/units")).hasSize(3);
        assertThat(as(token, "/api/v1/messages/" + three.of(THIRD).delivered()).status())
                .isEqualTo(200);
        assertThat(as(token, "/api/v1/messages/" + three.of(OWN).delivered()).status())
                .isEqualTo(404);
        three.limit(name, "[\"" + OWN + "\"]");
        assertThat(as(token, "/api/v1/messages/" + three.of(THIRD).delivered()).status())
                .isEqualTo(404);

        String shown =
                PaperDay.typed(three.gateway(), ThreeUnits.ADMINISTRATOR, "accounts", "units", name, "--lang", "en");
        assertThat(shown).contains("14620").contains("14659");
        PaperDay.typed(three.gateway(), ThreeUnits.ADMINISTRATOR, "accounts", "units", name, ODD, THIRD);
        assertThat(PaperDay.typed(three.gateway(), ThreeUnits.ADMINISTRATOR, "accounts", "all-units", name))
                .contains("cả tỉnh");
        assertThat(as(token, "/api/v1/law").status()).isEqualTo(200);
        assertThat(text(RunningGateway.OPERATOR_KEY, "/api/v1/audit?size=200&act=account.units"))
                .contains("\"from\":\"*\"", "\"to\":\"13777 99001\"", "\"from\":\"13777 99001\"", "\"to\":\"14620\"");
    }

    @Test
    void an_administrator_is_limited_to_nothing_and_a_slip_takes_no_limit_away() {
        three.signedIn("quan.moi", "administrator", "");
        three.signedIn("xa.ba", "viewer", "[\"" + OWN + "\"]");

        Answer refused = three.limit("quan.moi", "[\"" + OWN + "\"]");
        Answer raised = three.gateway()
                .operate(ThreeUnits.ADMINISTRATOR, "/api/v1/accounts/xa.ba/role", "{\"role\": \"administrator\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/detail")).contains("Quản trị viên luôn xem cả tỉnh");
        assertThat(raised.status()).isEqualTo(409);
        for (String slip : List.of("[]", "[\"\"]", "[14620]", "\"14620\"", "[\"xã Phát Diệm\"]")) {
            assertThat(three.limit("xa.ba", slip).status()).as(slip).isEqualTo(400);
        }
        assertThat(three.gateway()
                        .operate(ThreeUnits.ADMINISTRATOR, "/api/v1/accounts/xa.ba/units", "{}")
                        .status())
                .isEqualTo(400);
        assertThat(three.gateway()
                        .as(ThreeUnits.ADMINISTRATOR, "/api/v1/accounts/xa.ba/units")
                        .body()
                        .at("/units"))
                .hasSize(1);
    }

    @Test
    void the_console_shows_the_limit_where_it_is_set_hides_what_is_closed_and_says_why() {
        ConsoleForms forms = new ConsoleForms(three.gateway());
        three.signedIn("xa.tu", "operator", "");
        String path = "/console/people/xa.tu/units";
        assertThat(forms.page(ThreeUnits.ADMINISTRATOR, path).body()).contains("name=\"units\"");
        forms.sent(ThreeUnits.ADMINISTRATOR, path, Map.of("units", " 13777, 99001 "));

        assertThat(text(ThreeUnits.ADMINISTRATOR, "/console/people"))
                .contains("13777, 99001", "13657, 13777, 99001", "Bảng đơn vị đang dùng không có mã 99001");
        assertThat(text(clerk, "/console"))
                .contains("nav-parked", "nav-sheet", "id=\"own-units\"", "14620")
                .doesNotContain("nav-systems", "nav-audit", "nav-reports", "/console/day");
        assertThat(text(clerk, "/console/forbidden")).contains("quản trị viên");
        assertThat(text(clerk, "/console/sheet")).contains("riêng đơn vị 14620");
    }

    private static String job(String key, String selection, String state) {
        String chosen = selection.equals("{}")
                ? "\"fingerprint\": \"" + three.fingerprint() + "\""
                : selection.substring(1, selection.length() - 1);
        Answer made = three.gateway()
                .operate(
                        key,
                        "/api/v1/replays",
                        "{\"requestId\": \"" + UUID.randomUUID() + "\", \"what\": \"REPLAY\", " + chosen
                                + ", \"reason\": \"Cổng đã công bố thủ tục\", \"force\": true}");
        assertThat(made.status()).as(made.toString()).isEqualTo(202);
        String id = made.at("/id");
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(as(key, "/api/v1/replays/" + id).at("/state"))
                        .isEqualTo(state));
        return id;
    }

    private static JsonNode search(String body) {
        return three.gateway().operate(clerk, "/api/v1/messages/search", body).body();
    }

    private static Answer as(String key, String path) {
        return three.gateway().as(key, path);
    }

    private static String text(String key, String path) {
        return three.gateway().fetch(key, path);
    }

    /** What stands for the variables of an address: the ids of one commune's work, by what the address is of. */
    private static UnaryOperator<String> idsOf(Door door, Work work, String job) {
        String pattern = door.pattern();
        String id = pattern.contains("paper")
                ? work.task()
                : pattern.contains("follow-ups")
                        ? work.followUp().toString()
                        : pattern.contains("replays") || pattern.contains("jobs")
                                ? job.equals("x") ? UUID.randomUUID().toString() : job
                                : work.parked();
        return name -> switch (name) {
            case "id" -> id;
            case "n", "version" -> "1";
            case "date" -> "2025-07-01";
            case "format" -> "csv";
            case "lane" -> "NPSP";
            case "fingerprint" -> three.fingerprint();
            case "cause" -> "REFUSED";
            case "code" -> pattern.contains("units") ? OWN : work.codes();
            default -> "x";
        };
    }

    private static HttpResponse<String> call(String key, Door door, String path) {
        HttpRequest request = HttpRequest.newBuilder(three.gateway().base().resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", door.form() ? "application/x-www-form-urlencoded" : "application/json")
                .method(
                        door.method(),
                        door.method().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(door.form() ? "" : "{}"))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
