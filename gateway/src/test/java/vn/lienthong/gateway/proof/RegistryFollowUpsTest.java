package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.mappings.civilstatus.CivilContent;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilToRegistry;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryDialect;
import vn.lienthong.mappings.civilstatus.RegistryRequest;
import vn.lienthong.mappings.civilstatus.RegistryWriter;
import vn.lienthong.mock.civilstatus.HeldRegistration;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.Pace;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.civilstatus.RegistrySummary;
import vn.lienthong.mock.civilstatus.RegistrySwitch;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.lgsp.LgspCall;
import vn.lienthong.routes.lgsp.LgspQueries;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Content;

/** The registry itself is asked: in its words, in its batches, at the rate it allows. */
class RegistryFollowUpsTest {

    /** What the lane allows of all calls together; follow-ups alone would make more. */
    private static final int PER_SECOND = 20;

    @TempDir
    static Path data;

    private static MockRegistry registry;
    private static Stage stage;

    @BeforeAll
    static void start() {
        registry = MockRegistry.start(RegistryOptions.onFreePorts());
        stage = Stage.direct(
                data,
                "lienthong.access.origins.motcua.notices.feed=true",
                "lienthong.civil-status.base-url=" + registry.baseUrl(),
                "lienthong.civil-status.consumer-key=lienthong",
                "lienthong.civil-status.consumer-secret=synthetic-only",
                "lienthong.civil-status.province=37",
                "lienthong.civil-status.calls.per-second=" + PER_SECOND,
                "lienthong.civil-status.calls.total-deadline=5s",
                "lienthong.follow-ups.per-second=" + 4 * PER_SECOND,
                "lienthong.rounds.follow-ups=5ms");
    }

    @AfterEach
    void nothingBrokeTheContractAndTheLawHolds() {
        registry.switches().clear();
        registry.pace(new Pace(1, Duration.ZERO));
        assertThat(registry.books().judgements()).isEmpty();
        stage.lawHolds();
    }

    @AfterAll
    static void stop() {
        stage.close();
        registry.close();
    }

    @Test
    void a_registration_that_takes_several_polls_ends_with_its_entry_and_its_paper_at_the_province()
            throws IOException {
        registry.pace(new Pace(3, Duration.ZERO));
        String code = stage.newCode();
        stage.until(
                stage.gateway.accepted(SyntheticDossier.of(code, Stage.MORNING).version(1)), "DELIVERED");
        UUID message = handedIn(code);

        until(code, "RECEIVED");
        untilTold(code, "RECEIVED");
        until(code, "PROCESSING");
        untilTold(code, "RECEIVED", "PROCESSING");
        until(code, "COMPLETED");
        untilTold(code, "RECEIVED", "PROCESSING", "COMPLETED");
        untilPortal(code, "2", "4", "9");

        HeldRegistration held = registry.books().registration(code).orElseThrow();
        JsonNode notice = told(code).get(2);
        assertThat(held.polls()).isEqualTo(4);
        assertThat(notice.at("/what").asText()).isEqualTo("RESULT");
        assertThat(notice.at("/result/number").asText()).isEqualTo(held.number());
        assertThat(notice.at("/result/personalNumber").asText()).isEqualTo(held.personalNumber());
        UUID paper = UUID.fromString(notice.at("/result/document/id").asText());
        assertThat(notice.at("/paperLink").asText()).endsWith(paper.toString());
        Attachments attachments = stage.gateway.bean(Attachments.class);
        assertThat(attachments.usersOf(paper)).containsExactly(message);
        assertThat(new String(attachments.open(paper).readAllBytes(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void papers_that_the_registry_asks_for_are_asked_of_the_province_and_of_the_citizen() {
        String code = stage.newCode();
        registry.switches()
                .add(RegistrySwitch.supplement("Thiếu giấy chứng sinh", Duration.ofDays(5))
                        .onDossier(code)
                        .times(1));
        stage.until(
                stage.gateway.accepted(SyntheticDossier.of(code, Stage.MORNING).version(1)), "DELIVERED");
        handedIn(code);

        until(code, "SUPPLEMENT_REQUESTED");
        untilTold(code, "SUPPLEMENT_REQUESTED");
        assertThat(told(code).get(0).at("/registry/words").asText()).contains("Thiếu giấy chứng sinh");
        assertThat(told(code).get(0).at("/registry").has("deadline")).isTrue();
        untilPortal(code, "2", "5");

        submit(code);
        until(code, "COMPLETED");
        assertThat(told(code).get(0).at("/registry/standing").asText()).isEqualTo("SUPPLEMENT_REQUESTED");
    }

    @Test
    void what_the_registry_refuses_is_told_in_its_words() {
        String code = stage.newCode();
        registry.switches().add(RegistrySwitch.refuse("Không thuộc thẩm quyền").onDossier(code));
        handedIn(code);

        until(code, "REFUSED");

        untilTold(code, "REFUSED");
        assertThat(told(code).get(0).at("/registry/words").asText()).contains("Không thuộc thẩm quyền");
    }

    @Test
    void a_dossier_that_the_registry_has_lost_is_raised() {
        String code = stage.newCode();
        handedIn(code);
        registry.books().forget();

        until(code, "NOT_KNOWN");

        assertThat(stage.gateway
                        .operator("/api/v1/follow-ups?status=NOT_KNOWN")
                        .body()
                        .toString())
                .contains(code);
        assertThat(stage.gateway
                        .operator("/api/v1/lanes/CIVIL_STATUS")
                        .body()
                        .at("/followUps")
                        .has("NOT_KNOWN"))
                .isTrue();
    }

    @Test
    void ten_thousand_pending_dossiers_cost_the_registry_no_more_than_the_rate() {
        UUID message = handedIn(stage.newCode());
        jdbc().sql("""
                        INSERT INTO follow_up (id, subject, message, origin, type, linked, unit, standing, since, submitted_at,
                            seen_kind, seen_as_of, seen_content, trouble, lines, overdue_at, due, unchanged, alone)
                        SELECT gen_random_uuid(), 'H42.14.5-250601-' || lpad(n::text, 5, '0'), :message, 'motcua', 'DEATH',
                            false, '14620', 'RECEIVED', :now, :now, 'RECEIVED', '', '', '', 1,
                            cast(:now AS timestamptz) + interval '9 days', :now, 4, false
                        FROM generate_series(1, 10000) n
                        """)
                .param("message", message)
                .param("now", stage.clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        registry.expireTokens();
        long before = calls();
        long begin = System.nanoTime();

        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(calls()).isGreaterThan(before + 60));

        long calls = calls() - before;
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat((double) calls).isLessThanOrEqualTo(PER_SECOND * seconds + 2);
        long waits = jdbc().sql("SELECT count(DISTINCT due) FROM follow_up WHERE type = 'DEATH' AND asked = 1")
                .query(Long.class)
                .single();
        assertThat(waits)
                .as("different times at which those asked about are asked about again")
                .isGreaterThan(100);
        jdbc().sql("DELETE FROM follow_up WHERE type = 'DEATH'").update();
    }

    /** The registry has taken it, and the ledger knows. */
    private static UUID handedIn(String code) {
        CivilDossier dossier = submit(code);
        Ledger ledger = stage.gateway.bean(Ledger.class);
        UUID id = ledger.accept(new Submission(
                        Lane.CIVIL_STATUS,
                        Kind.STATE,
                        code,
                        new Content(CivilContent.hash(dossier), "BIRTH", false, "motcua", null),
                        null,
                        Labels.NONE,
                        document(code)))
                .id();
        ledger.claim(id)
                .ifPresent(it -> ledger.settle(it, new Outcome.Delivered("đã được tiếp nhận", stage.clock.instant())));
        stage.until(id.toString(), "DELIVERED");
        return id;
    }

    private static CivilDossier submit(String code) {
        RegistryDialect dialect = stage.gateway.bean(RegistryDialect.class);
        CivilDossier dossier = new CivilDocuments().read(document(code)).orElseThrow();
        RegistryRequest request = new CivilToRegistry()
                .translate(dossier, dialect, RegistryCatalogue.sameCodes())
                .orElseThrow();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            new RegistryWriter()
                    .write(
                            request,
                            id -> {
                                throw new FileNotFoundException(id.toString());
                            },
                            body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        Heard heard = stage.gateway
                .bean(LgspQueries.class)
                .post(
                        new LgspCall(
                                request.operation(), "/apiLienThongKSKT/1.0/nhanHoSoDKHT", Body.of(body.toByteArray())),
                        unrecorded -> {});
        assertThat(heard).isInstanceOfSatisfying(Heard.Answer.class, it -> assertThat(
                        new String(it.body(), StandardCharsets.UTF_8))
                .containsPattern("\"status\"\\s*:\\s*\"?1"));
        return dossier;
    }

    private static byte[] document(String code) {
        return """
                {"type": "BIRTH", "code": "%s", "registryUnit": "14620", "receivedAt": "2025-07-01T08:30:00+07:00",
                 "procedure": "1.001193",
                 "content": {"registrationKind": "ON_TIME", "registeredAt": "14620",
                   "child": {"name": "Trần Minh Ánh", "gender": "FEMALE", "birthDate": "2025-06-20"},
                   "mother": {"name": "Trần Thị Mận", "birthDate": "1995-04-12"},
                   "requester": {"name": "Trần Thị Mận", "relation": "Mẹ"}}}
                """.formatted(code).getBytes(StandardCharsets.UTF_8);
    }

    /** Whatever the bus was asked, tokens too, as the registry itself counts. */
    private static long calls() {
        RegistrySummary books = registry.books().summary();
        return books.tokensGiven()
                + books.callsPerOperation().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    private static void until(String code, String status) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(status(code)).isEqualTo(status);
        });
    }

    private static void untilTold(String code, String... standings) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(told(code))
                .extracting(it -> it.at("/registry/standing").asText())
                .containsExactly(standings));
    }

    private static void untilPortal(String code, String... statuses) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(stage.tellings(code))
                .extracting(it -> it.status())
                .containsExactly(statuses));
    }

    private static List<JsonNode> told(String code) {
        List<JsonNode> told = new ArrayList<>();
        JsonNode page = stage.gateway
                .as(RunningGateway.ORIGIN_KEY, "/api/v1/notices?size=200")
                .body();
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

    private static String status(String code) {
        return jdbc().sql("SELECT standing FROM follow_up WHERE subject = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    private static JdbcClient jdbc() {
        return stage.gateway.bean(JdbcClient.class);
    }
}
