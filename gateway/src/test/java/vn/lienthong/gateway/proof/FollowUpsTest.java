package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.mock.npsp.Telling;
import vn.lienthong.routes.followup.Sighting;
import vn.lienthong.routes.followup.Sighting.Kind;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Content;
import vn.lienthong.routes.queue.Policy;

/** What the registry took is followed to its end, whatever the registry answers and whenever a node dies. */
class FollowUpsTest {

    private static final double PER_SECOND = 25;
    private static final ScriptedRegistry REGISTRY = new ScriptedRegistry();

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.with(
                WithRegistry.class,
                data,
                "lienthong.access.origins.motcua.notices.feed=true",
                "lienthong.follow-ups.per-second=" + PER_SECOND,
                "lienthong.rounds.follow-ups=5ms");
    }

    @AfterEach
    void theLawHolds() {
        REGISTRY.forget();
        stage.lawHolds();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void a_registration_ends_with_its_result_at_the_province_and_its_status_at_the_portal_in_order() {
        String code = stage.newCode();
        stage.until(
                stage.gateway.accepted(SyntheticDossier.of(code, Stage.MORNING).version(1)), "DELIVERED");
        UUID message = handedIn(code, "a");

        says(code, Kind.RECEIVED, "RECEIVED");
        says(code, Kind.PROCESSING, "PROCESSING");
        untilPortal(code, "2", "4");
        says(code, Kind.RESULT_AWAITED, "RESULT_AWAITED");
        says(code, Kind.COMPLETED, "COMPLETED");

        untilPortal(code, "2", "4", "9");
        untilTold(code, "RECEIVED", "PROCESSING", "COMPLETED");
        JsonNode result = told(code).get(2);
        assertThat(result.at("/what").asText()).isEqualTo("RESULT");
        assertThat(result.at("/message").asText()).isEqualTo(message.toString());
        assertThat(result.at("/result/number").asText()).isEqualTo("17");
        assertThat(told(code))
                .extracting(it -> it.at("/number").asInt())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(lines(code)).containsExactly("SUBMITTED", "RECEIVED", "PROCESSING", "RESULT_AWAITED", "COMPLETED");
        assertThat(answered(message)).contains("\"number\":\"17\"");
    }

    @Test
    void papers_are_asked_for_brought_and_not_asked_for_again() {
        String code = stage.newCode();
        stage.until(
                stage.gateway.accepted(SyntheticDossier.of(code, Stage.MORNING).version(1)), "DELIVERED");
        handedIn(code, "a");
        Instant requested = stage.clock.instant();
        Sighting wanted = new Sighting(
                Kind.SUPPLEMENT_REQUESTED, "Thiếu giấy chứng sinh", requested, requested.plus(Duration.ofDays(5)));

        says(code, wanted, "SUPPLEMENT_REQUESTED");
        untilPortal(code, "2", "5");
        handedIn(code, "b");
        assertThat(followUp(code).at("/status").asText()).isEqualTo("SUBMITTED");
        asked(code, 2);
        assertThat(followUp(code).at("/status").asText()).isEqualTo("SUBMITTED");
        says(code, Kind.PROCESSING, "PROCESSING");

        untilTold(code, "SUPPLEMENT_REQUESTED", "PROCESSING");
        assertThat(told(code).get(0).at("/registry/words").asText()).isEqualTo("Thiếu giấy chứng sinh");
        untilPortal(code, "2", "5", "4");
    }

    @Test
    void a_refused_dossier_is_told_and_the_provinces_own_later_word_stands() {
        String code = stage.newCode();
        SyntheticDossier dossier = SyntheticDossier.of(code, Stage.MORNING);
        stage.until(stage.gateway.accepted(dossier.version(1)), "DELIVERED");
        handedIn(code, "a");
        stage.until(stage.gateway.accepted(dossier.version(2).status("STOPPED")), "DELIVERED");

        says(code, new Sighting(Kind.REFUSED, "Sai thẩm quyền", null, null), "REFUSED");

        untilTold(code, "REFUSED");
        assertThat(line(code, 2).has("portal")).isFalse();
        untilPortal(code, "2", "8");
    }

    @Test
    void a_dossier_that_the_portal_knows_nothing_of_is_told_to_the_province_alone() {
        String code = stage.newCode();
        handedIn(code, "a");

        says(code, Kind.COMPLETED, "COMPLETED");

        untilTold(code, "COMPLETED");
        assertThat(stage.tellings(code)).isEmpty();
    }

    @Test
    @FaultRow(34)
    void a_node_that_dies_while_it_writes_the_answer_down_loses_nothing_and_tells_nothing_twice() {
        String code = stage.newCode();
        stage.until(
                stage.gateway.accepted(SyntheticDossier.of(code, Stage.MORNING).version(1)), "DELIVERED");
        UUID message = handedIn(code, "a");
        sql("CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'dies here'; END $$");
        sql("CREATE TRIGGER die AFTER INSERT ON follow_up_line FOR EACH ROW EXECUTE FUNCTION die()");
        REGISTRY.says(code, Sighting.of(Kind.COMPLETED));
        int before = REGISTRY.times(code);
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(REGISTRY.times(code)).isGreaterThan(before);
        });
        assertThat(told(code)).isEmpty();
        assertThat(followUp(code).at("/status").asText()).isEqualTo("SUBMITTED");

        sql("DROP TRIGGER die ON follow_up_line");
        sql("DROP FUNCTION die()");
        sql("UPDATE follow_up SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL");
        until(code, "COMPLETED");

        untilTold(code, "COMPLETED");
        untilPortal(code, "2", "9");
        assertThat(answered(message)).contains("\"number\":\"17\"");
        assertThat(lines(code)).containsExactly("SUBMITTED", "COMPLETED");
    }

    @Test
    void nothing_is_asked_while_the_lane_is_held() {
        String code = stage.newCode();
        handedIn(code, "a");
        stage.gateway.operate("/api/v1/lanes/CIVIL_STATUS/hold", "{\"reason\":\"bảo trì hệ thống hộ tịch\"}");
        await().during(Duration.ofMillis(300)).atMost(Stage.PATIENCE).until(new Unmoved());
        int before = REGISTRY.calls();
        stage.clock.advance(Duration.ofDays(1));

        await().during(Duration.ofSeconds(1)).atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(REGISTRY.calls())
                .isEqualTo(before));

        stage.gateway.operate("/api/v1/lanes/CIVIL_STATUS/release", "{}");
        says(code, Kind.COMPLETED, "COMPLETED");
    }

    @Test
    void what_the_registry_took_and_does_not_know_is_raised_and_handed_in_again_by_a_person_only() {
        String code = stage.newCode();
        handedIn(code, "a");
        says(code, Kind.NOT_KNOWN, "NOT_KNOWN");
        String id = followUp(code).at("/id").asText();

        assertThat(stage.gateway.operator("/api/v1/lanes/CIVIL_STATUS").at("/followUps/NOT_KNOWN"))
                .isEqualTo("1");
        assertThat(stage.gateway.operator("/api/v1/follow-ups?status=NOT_KNOWN").at("/followUps/0/id"))
                .isEqualTo(id);
        assertThat(told(code)).isEmpty();

        assertThat(act(id, "submit-again").status()).isEqualTo(200);
        String again = jdbc().sql(
                        "SELECT id FROM message WHERE lane = 'CIVIL_STATUS' AND subject = :code AND state = 'WAITING'")
                .param("code", code)
                .query(String.class)
                .single();
        deliver(UUID.fromString(again));
        assertThat(act(id, "submit-again").status()).isEqualTo(409);
        says(code, Kind.COMPLETED, "COMPLETED");

        assertThat(lines(code)).containsExactly("SUBMITTED", "NOT_KNOWN", "NOT_KNOWN", "SUBMITTED", "COMPLETED");
        assertThat(stage.gateway
                        .operator("/api/v1/audit?act=follow-up.submit-again")
                        .body()
                        .toString())
                .contains(id);
    }

    @Test
    void what_a_person_gives_up_is_told_to_the_province_and_asked_about_again_when_wanted() {
        String code = stage.newCode();
        handedIn(code, "a");
        String id = followUp(code).at("/id").asText();

        assertThat(act(id, "give-up").at("/status")).isEqualTo("GIVEN_UP");
        assertThat(act(id, "give-up").status()).isEqualTo(409);
        untilTold(code, "GIVEN_UP");
        REGISTRY.says(code, Sighting.of(Kind.COMPLETED));
        assertThat(act(id, "ask").status()).isEqualTo(200);

        untilTold(code, "GIVEN_UP", "COMPLETED");
    }

    @Test
    void a_question_that_is_refused_troubles_the_dossier_that_is_to_blame_alone() {
        String good = stage.newCode();
        String bad = stage.newCode();
        handedIn(good, "a");
        handedIn(bad, "a");
        REGISTRY.refuses(bad, "106");

        says(good, Kind.PROCESSING, "PROCESSING");
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(followUp(bad).at("/trouble").asText()).isEqualTo("106");
        });

        assertThat(followUp(good).has("trouble")).isFalse();
        REGISTRY.forget();
        says(bad, Kind.COMPLETED, "COMPLETED");
    }

    @Test
    void a_list_is_read_by_pages_and_narrowed() {
        List<String> codes = List.of(stage.newCode(), stage.newCode(), stage.newCode());
        codes.forEach(it -> handedIn(it, "a", "14359"));
        JsonNode first = page("/api/v1/follow-ups?unit=14359&size=2");
        JsonNode second = page(first.at("/next").asText());

        assertThat(List.of(
                        first.at("/followUps/0/dossier").asText(),
                        first.at("/followUps/1/dossier").asText(),
                        second.at("/followUps/0/dossier").asText()))
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(second.has("next")).isFalse();
        assertThat(page("/api/v1/follow-ups?unit=14359&overdue=true").at("/followUps"))
                .isEmpty();
        sql("UPDATE follow_up SET overdue_at = '2025-01-01T00:00:00Z' WHERE subject = '" + codes.get(1) + "'");
        assertThat(page("/api/v1/follow-ups?unit=14359&overdue=true")
                        .at("/followUps/0/dossier")
                        .asText())
                .isEqualTo(codes.get(1));
        assertThat(stage.gateway
                        .as(RunningGateway.ORIGIN_KEY, "/api/v1/follow-ups")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void ten_thousand_pending_dossiers_cost_the_registry_no_more_than_its_allowed_rate_and_are_spread() {
        UUID message = handedIn(stage.newCode(), "a");
        sql("""
            INSERT INTO follow_up (id, subject, message, origin, type, linked, unit, standing, since, submitted_at, seen_kind,
                seen_as_of, seen_content, trouble, lines, overdue_at, due, unchanged, alone)
            SELECT gen_random_uuid(), 'H42.14.5-250601-' || lpad(n::text, 5, '0'), '%s', 'motcua', 'DEATH', false, '14620',
                'RECEIVED', '%2$s', '%2$s', 'RECEIVED', '', '', '', 1, '%2$s'::timestamptz + interval '9 days', '%2$s', 4, false
            FROM generate_series(1, 10000) n
            """.formatted(message, stage.clock.instant()));
        int before = REGISTRY.calls();
        long begin = System.nanoTime();

        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(REGISTRY.calls()).isGreaterThan(before + 60));

        int calls = REGISTRY.calls() - before;
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat((double) calls).isLessThanOrEqualTo(PER_SECOND * seconds + 2);
        assertThat(REGISTRY.mostInACall()).isEqualTo(3);
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(spread("asked = 1")).isGreaterThan(100));
        assertThat(jdbc().sql("SELECT max(asked) FROM follow_up WHERE type = 'DEATH'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        sql("DELETE FROM follow_up WHERE type = 'DEATH'");
    }

    /** On how many different minutes those are due next that were asked about at one moment. */
    private static long spread(String which) {
        return jdbc().sql("SELECT count(DISTINCT due) FROM follow_up WHERE type = 'DEATH' AND " + which)
                .query(Long.class)
                .single();
    }

    private static UUID handedIn(String code, String content) {
        return handedIn(code, content, "14620");
    }

    private static UUID handedIn(String code, String content, String unit) {
        byte[] document = ("{\"type\":\"BIRTH\",\"code\":\"" + code + "\",\"registryUnit\":\"" + unit + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        UUID id = ledger().accept(new Submission(
                        Lane.CIVIL_STATUS,
                        vn.lienthong.routes.message.Kind.STATE,
                        code,
                        new Content(content.repeat(64), "BIRTH", false, "motcua", null),
                        null,
                        Labels.NONE,
                        document))
                .id();
        deliver(id);
        return id;
    }

    private static void deliver(UUID id) {
        Claim claim = ledger().claim(id).orElseThrow();
        ledger().settle(claim, new Outcome.Delivered("đã được tiếp nhận", stage.clock.instant()));
    }

    private static void says(String code, Kind kind, String status) {
        says(code, Sighting.of(kind), status);
    }

    private static void says(String code, Sighting sighting, String status) {
        REGISTRY.says(code, sighting);
        until(code, status);
    }

    private static void until(String code, String status) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(followUp(code).at("/status").asText()).isEqualTo(status);
        });
    }

    /** Until it was asked about so many times more. */
    private static void asked(String code, int times) {
        int before = REGISTRY.times(code);
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(REGISTRY.times(code)).isGreaterThanOrEqualTo(before + times);
        });
    }

    private static void untilTold(String code, String... standings) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofSeconds(10));
            assertThat(told(code))
                    .extracting(it -> it.at("/registry/standing").asText())
                    .containsExactly(standings);
        });
    }

    private static void untilPortal(String code, String... statuses) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofSeconds(10));
            assertThat(stage.tellings(code)).extracting(Telling::status).containsExactly(statuses);
        });
    }

    private static List<JsonNode> told(String code) {
        List<JsonNode> told = new ArrayList<>();
        String path = "/api/v1/notices?size=200";
        JsonNode page = stage.gateway.as(RunningGateway.ORIGIN_KEY, path).body();
        while (!page.at("/notices").isEmpty()) {
            page.at("/notices").forEach(it -> {
                JsonNode notice = it.at("/notice");
                if (notice.has("registry") && notice.at("/dossier").asText().equals(code)) {
                    told.add(notice);
                }
            });
            page = stage.gateway
                    .as(RunningGateway.ORIGIN_KEY, page.at("/next").asText())
                    .body();
        }
        return told;
    }

    private static List<String> lines(String code) {
        List<String> standings = new ArrayList<>();
        detail(code)
                .at("/history")
                .forEach(it -> standings.add(it.at("/standing").asText()));
        return standings;
    }

    private static JsonNode line(String code, int n) {
        return detail(code).at("/history").get(n - 1);
    }

    private static JsonNode detail(String code) {
        return page("/api/v1/follow-ups/" + followUp(code).at("/id").asText());
    }

    private static JsonNode followUp(String code) {
        UUID message = jdbc().sql("SELECT message FROM follow_up WHERE subject = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
        return page("/api/v1/follow-ups?message=" + message).at("/followUps/0");
    }

    private static RunningGateway.Answer act(String id, String act) {
        return stage.gateway.operate("/api/v1/follow-ups/" + id + "/" + act, "{\"reason\":\"theo yêu cầu của xã\"}");
    }

    private static JsonNode page(String path) {
        return stage.gateway.operator(path).body();
    }

    private static String answered(UUID message) {
        return stage.gateway
                .bean(vn.lienthong.routes.ledger.Answers.class)
                .of(message)
                .map(it -> new String(it.result(), StandardCharsets.UTF_8))
                .orElse("");
    }

    private static Ledger ledger() {
        return stage.gateway.bean(Ledger.class);
    }

    private static JdbcClient jdbc() {
        return stage.gateway.bean(JdbcClient.class);
    }

    private static void sql(String statement) {
        jdbc().sql(statement).update();
    }

    /** Whether no call was made since it was asked last: what was under way has ended. */
    private static final class Unmoved implements Callable<Boolean> {
        private int last = -1;

        @Override
        public Boolean call() {
            int calls = REGISTRY.calls();
            boolean unmoved = calls == last;
            last = calls;
            return unmoved;
        }
    }

    /** A lane without a connector, and a registry that says what it is told to. */
    static class WithRegistry {
        @Bean
        LaneOnTerms civilStatus() {
            Duration minute = Duration.ofMinutes(1);
            Policy policy = new Policy(minute, minute, minute, minute, minute, 3, 0, false, false);
            return new LaneOnTerms(
                    Lane.CIVIL_STATUS, new LaneTerms(policy, minute, minute, 0, minute, minute, minute), 64);
        }

        @Bean
        ScriptedRegistry registry() {
            return REGISTRY;
        }
    }
}
