package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jms.core.JmsTemplate;
import vn.lienthong.routes.lane.DeadLetters;

/** The mirror of parked messages on the broker. */
class DeadLettersTest {

    private static final String QUEUE = "dlq.npsp";

    @TempDir
    static Path data;

    private static Stage stage;
    private static JmsTemplate jms;

    private final List<String> parked = new ArrayList<>();

    @BeforeAll
    static void open() {
        stage = Stage.direct(data);
        jms = new JmsTemplate(stage.gateway.bean(ConnectionFactory.class));
        jms.setReceiveTimeout(2_000);
    }

    @AfterEach
    void noneIsLeft() {
        parked.forEach(
                it -> stage.gateway.operate("/api/v1/messages/" + it + "/cancel", "{\"reason\": \"đã thử xong\"}"));
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(letters()).isEmpty());
        stage.lawHolds();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void a_parked_message_has_a_letter_that_says_why_and_leaves_with_it() throws JMSException {
        String message = ofAnUnknownUnit();
        stage.until(message, "PARKED");
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(1));

        Message letter = letters().get(0);
        assertThat(letter.getStringProperty("lienthongMessage")).isEqualTo(message);
        assertThat(letter.getStringProperty("lienthongCause")).isEqualTo("UNTRANSLATABLE");
        assertThat(letter.getStringProperty("lienthongCode")).isEqualTo("unit.unknown");
        assertThat(letter.getStringProperty("lienthongOrigin")).isEqualTo("motcua");
        assertThat(letter.getIntProperty("lienthongParking")).isEqualTo(1);
        assertThat(letter.getStringProperty("lienthongFingerprint"))
                .isEqualTo(stage.gateway.operator("/api/v1/parked").at("/groups/0/fingerprint"));

        stage.gateway.operate("/api/v1/messages/" + message + "/replay", "{}");
        stage.untilHappened(message, "PARKED", 2);
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(letters()).singleElement().matches(it -> parking(it) == 2));

        stage.gateway.operate("/api/v1/messages/" + message + "/cancel", "{\"reason\": \"nhập nhầm đơn vị\"}");
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(letters()).isEmpty());
    }

    @Test
    void letters_that_a_tool_removed_are_written_again() {
        stage.until(ofAnUnknownUnit(), "PARKED");
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(1));

        assertThat(jms.receive(QUEUE)).isNotNull();
        assertThat(letters()).isEmpty();
        stage.gateway.bean(DeadLetters.class).inspect();

        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(1));
    }

    @Test
    @FaultRow(39)
    void a_letter_that_a_broker_tool_moves_back_is_a_replay_once() {
        String message = ofAnUnknownUnit();
        stage.until(message, "PARKED");
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(1));
        Message old = letters().get(0);

        BrokerTool.on(stage.gateway).moveAll(QUEUE, "lane.npsp");
        stage.untilHappened(message, "PARKED", 2);
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(1));
        assertThat(stage.gateway.timeline(message)).contains("REPLAYED");
        assertThat(stage.gateway.message(message).toString()).contains("by the broker");

        jms.send("lane.npsp", session -> copy(session, old));
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(onTheLane()).isZero());
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        assertThat(stage.gateway.timeline(message))
                .as("the letter of an older parking changes nothing")
                .filteredOn("REPLAYED"::equals)
                .hasSize(1);
    }

    @Test
    @FaultRow(39)
    void letters_that_a_broker_tool_retries_are_replays() {
        List<String> messages = Stream.generate(this::ofAnUnknownUnit).limit(5).toList();
        messages.forEach(it -> stage.until(it, "PARKED"));
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(5));

        BrokerTool.on(stage.gateway).retryAll(QUEUE);

        messages.forEach(it -> stage.untilHappened(it, "PARKED", 2));
        messages.forEach(it -> assertThat(stage.gateway.timeline(it))
                .filteredOn("REPLAYED"::equals)
                .hasSize(1));
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(letters()).hasSize(5).allMatch(it -> parking(it) == 2));
    }

    private String ofAnUnknownUnit() {
        String message = stage.gateway.accepted(stage.dossier().handledBy("90909"));
        parked.add(message);
        return message;
    }

    private static int parking(Message letter) {
        try {
            return letter.getIntProperty("lienthongParking");
        } catch (JMSException e) {
            throw new AssertionError(e);
        }
    }

    private static Message copy(Session session, Message letter) throws JMSException {
        Message copy = session.createTextMessage("moved by a tool");
        copy.setStringProperty("lienthongMessage", letter.getStringProperty("lienthongMessage"));
        copy.setIntProperty("lienthongParking", letter.getIntProperty("lienthongParking"));
        return copy;
    }

    private static int onTheLane() {
        Integer count = jms.browse("lane.npsp", (session, browser) -> Collections.list(browser.getEnumeration())
                .size());
        return count == null ? 0 : count;
    }

    private static List<Message> letters() {
        List<Message> found = jms.browse(QUEUE, (session, browser) -> {
            List<Message> letters = new ArrayList<>();
            for (Object each : Collections.list(browser.getEnumeration())) {
                letters.add((Message) each);
            }
            return letters;
        });
        return found == null ? List.of() : found;
    }
}
