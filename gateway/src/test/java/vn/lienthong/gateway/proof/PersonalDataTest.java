package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.ExchangeBook;
import vn.lienthong.gateway.content.ExchangeBook.Whole;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mock.npsp.Fault;

/** Where personal data is, who sees it, and that it is gone once its month's key is destroyed. */
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonalDataTest {

    private static final String PERSON = "Nguyễn Thị Thử Nghiệm";
    private static final String NUMBER = "000000000017";
    private static final String CLERK = "Trần Văn Thử";
    private static final String REASON = "{\"reason\": \"khiếu nại của công dân\"}";

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.direct(
                data,
                "lienthong.npsp.answers.retryable-codes=-99",
                "lienthong.access.operators.truc.role=administrator");
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    @Order(1)
    void every_call_is_kept_as_it_was_made_and_shown_masked_until_somebody_says_why_it_must_be_seen() {
        SyntheticDossier dossier = stage.dossier();
        String id = stage.gateway.accepted(dossier);
        stage.until(id, "DELIVERED");

        JsonNode calls = stage.gateway.message(id).at("/exchanges");
        assertThat(calls.findValuesAsText("service")).containsExactly("login", "DongBoHoSoMC");
        assertThat(calls.at("/0").has("requestHash")).isFalse();
        JsonNode call = calls.at("/1");
        assertThat(call.at("/status").asInt()).isEqualTo(200);
        Whole whole = stage.gateway
                .bean(ExchangeBook.class)
                .whole(UUID.fromString(id), call.at("/n").asInt())
                .orElseThrow();
        assertThat(call.at("/requestHash").asText()).isEqualTo(sha256(whole.request()));
        assertThat(call.at("/answerHash").asText()).isEqualTo(sha256(whole.answer()));
        assertThat(new String(whole.request(), StandardCharsets.UTF_8)).contains(PERSON, NUMBER, "\"session\"");

        String path = "/api/v1/messages/" + id + "/exchanges/" + call.at("/n").asInt();
        assertThat(stage.gateway.operator(path).body().toString())
                .contains(dossier.code(), "ChuHoSo", "***")
                .doesNotContain(PERSON)
                .doesNotContain(NUMBER)
                .doesNotContain(session());
        assertThat(stage.gateway.operate(path + "/reveal", "{}").status()).isEqualTo(400);
        assertThat(stage.gateway.operate(path + "/reveal", REASON).body().toString())
                .contains(PERSON, NUMBER)
                .doesNotContain(session());
        assertThat(stage.gateway
                        .operator("/api/v1/audit?act=message.reveal")
                        .body()
                        .toString())
                .contains(id, "khiếu nại của công dân", "truc");
    }

    @Test
    @Order(2)
    void a_document_is_shown_masked_and_revealed_for_a_reason() {
        String id = stage.gateway.accepted(stage.dossier());
        String path = "/api/v1/messages/" + id + "/payloads/1";

        assertThat(stage.gateway.operator(path).body().toString())
                .contains("applicant", "RECEIVED", "***")
                .doesNotContain(PERSON)
                .doesNotContain(NUMBER);
        assertThat(stage.gateway.operate(path + "/reveal", REASON).body().toString())
                .contains(PERSON, NUMBER);
        assertThat(stage.gateway
                        .operator("/api/v1/messages/" + id + "/payloads/2")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void nothing_names_a_person_in_clear_and_a_destroyed_key_takes_all_of_it_along(CapturedOutput log) {
        aDayWithTrouble();
        Residue residue = new Residue(stage.gateway.bean(JdbcClient.class), List.of(PERSON, NUMBER, CLERK));

        assertThat(residue.inTheDatabase()).as("before the key is destroyed").isEmpty();
        stage.clock.advance(Duration.ofDays(45));
        List<byte[]> sealed = residue.sealed();

        assertThat(stage.gateway
                        .operate("/api/v1/vault/keys/2025-07/destroy", REASON)
                        .status())
                .isEqualTo(200);

        assertThat(residue.inTheDatabase()).as("after").isEmpty();
        assertThat(residue.inFilesBelow(data.resolve("broker"))).isEmpty();
        assertThat(residue.inFilesBelow(data.resolve("postgres/log"))).isEmpty();
        assertThat(log).doesNotContain(PERSON).doesNotContain(NUMBER).doesNotContain(CLERK);
        Vault vault = stage.gateway.bean(Vault.class);
        assertThat(sealed).isNotEmpty().allSatisfy(it -> assertThatThrownBy(() -> vault.open(it, "anything"))
                .isInstanceOf(KeyDestroyed.class));
        viewsStillWork();
    }

    @Test
    @Order(4)
    void a_key_that_a_waiting_message_needs_is_destroyed_only_by_who_says_so_and_then_it_parks() {
        stage.faults().add(Fault.down());
        String id = stage.gateway.accepted(stage.dossier());
        stage.untilHappened(id, "UNAVAILABLE", 1);
        stage.clock.advance(Duration.ofDays(31));
        String path = "/api/v1/vault/keys/2025-08/destroy";

        RunningGateway.Answer refused = stage.gateway.operate(path, REASON);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/unended")).isEqualTo("1");

        assertThat(stage.gateway.operate(path + "?unended=1", REASON).status()).isEqualTo(200);
        stage.faults().clear();
        stage.untilInTime(id, "PARKED");
        assertThat(stage.gateway.message(id).at("/cause/name").asText()).isEqualTo("ERASED");
        assertThat(stage.gateway.message(id).at("/reason").asText()).contains("key destroyed");
        stage.lawHolds();
    }

    private static void aDayWithTrouble() {
        SyntheticDossier refused = stage.dossier();
        String about = "Công dân " + PERSON + ", số " + NUMBER + ", không khớp";
        stage.faults().add(Fault.businessRefusal("MaHoSo", List.of(refused.code()), "-1", about));
        String parked = stage.gateway.accepted(refused);
        stage.until(parked, "PARKED");
        assertThat(stage.gateway.message(parked).at("/reason").asText()).contains(PERSON);
        stage.faults().clear();

        SyntheticDossier busy = stage.dossier();
        stage.faults().add(Fault.businessRefusal("MaHoSo", List.of(busy.code()), "-99", about));
        String waiting = stage.gateway.accepted(busy);
        stage.untilHappened(waiting, "UNAVAILABLE", 1);
        stage.faults().clear();
        stage.untilInTime(waiting, "DELIVERED");
        stage.until(stage.gateway.acceptedProgress(busy.code(), stage.progress("Thụ lý của " + PERSON)), "DELIVERED");

        SyntheticDossier lost = stage.dossier();
        stage.faults().add(Fault.answerLost().onService("DongBoHoSoMC").onDossier(lost.code()));
        String unknown = stage.gateway.accepted(lost);
        stage.untilHappened(unknown, "ANSWER_LOST", 1);
        stage.faults().clear();
        stage.untilInTime(unknown, "DELIVERED");

        String unit = stage.gateway.accepted(stage.dossier().handledBy("90909"));
        stage.until(unit, "PARKED");
        for (String id : List.of(parked, unit)) {
            stage.gateway.operate("/api/v1/messages/" + id + "/cancel", "{\"reason\": \"hết ngày\"}");
        }
        await().atMost(Stage.PATIENCE).until(PersonalDataTest::allHaveEnded);
    }

    private static boolean allHaveEnded() {
        JsonNode total = stage.gateway.operator("/api/v1/law").body().at("/total");
        return total.at("/receipts").asInt()
                == total.at("/delivered").asInt()
                        + total.at("/superseded").asInt()
                        + total.at("/cancelled").asInt();
    }

    private static void viewsStillWork() {
        String code = "H42.14.5-250701-0003";
        JsonNode message =
                stage.gateway.operator("/api/v1/dossiers/" + code).body().at("/lanes/0/messages/0");
        assertThat(message.at("/timeline").toString()).contains("đã huỷ khoá / key destroyed");
        String path = "/api/v1/messages/" + message.at("/id").asText();
        int n = message.at("/exchanges/0/n").asInt();
        assertThat(n).isPositive();
        for (String place : List.of(path + "/payloads/1", path + "/exchanges/" + n)) {
            assertThat(stage.gateway.operator(place).body().toString()).contains("key destroyed");
            RunningGateway.Answer revealed = stage.gateway.operate(place + "/reveal", REASON);
            assertThat(revealed.status()).isEqualTo(200);
            assertThat(revealed.body().toString()).contains("key destroyed");
        }
        for (String view : List.of("/api/v1/parked", "/api/v1/reports/daily?date=2025-07-01", "/api/v1/vault/keys")) {
            assertThat(stage.gateway.operator(view).status()).isEqualTo(200);
        }
        stage.lawHolds();
    }

    private static String session() {
        return stage.gateway
                .bean(vn.lienthong.routes.ledger.Sessions.class)
                .current(vn.lienthong.routes.message.Lane.NPSP)
                .orElseThrow()
                .token();
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
