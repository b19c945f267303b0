package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.StreamMessage;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.engine.FreePort;

class QueueDoorTest {

    private static final String PASSWORD = "synthetic-jms-01";

    @TempDir
    private static Path data;

    private static Stage stage;
    private static String url;
    private QueueClient queue;

    @BeforeAll
    static void start() throws IOException {
        url = "tcp://localhost:" + FreePort.next();
        stage = Stage.direct(
                data,
                "lienthong.broker.listen=" + url,
                "lienthong.access.origins.hangdoi.jms-user=hang-doi",
                "lienthong.access.origins.hangdoi.jms-password=" + PASSWORD,
                "lienthong.access.origins.khac.jms-user=khac",
                "lienthong.access.origins.khac.jms-password=" + PASSWORD);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @BeforeEach
    void connect() {
        queue = new QueueClient(url, "hang-doi", PASSWORD, "hangdoi");
    }

    @AfterEach
    void disconnect() {
        queue.close();
    }

    @Test
    void a_dossier_and_its_progress_are_accepted_and_answered() throws JMSException {
        SyntheticDossier dossier = stage.dossier();
        Message first = queue.text("dossier", text(dossier));
        first.setStringProperty("lienthongReference", "phieu-1-" + dossier.code());

        JsonNode reply = queue.asked(first);
        assertThat(reply.path("accepted").asBoolean()).as(reply.toString()).isTrue();
        assertThat(reply.path("reference").asText()).isEqualTo("phieu-1-" + dossier.code());
        assertThat(reply.path("repeated").asBoolean()).isFalse();
        stage.until(reply.path("id").asText(), "DELIVERED");

        Message row = queue.text("progress", new String(stage.progress("Thẩm tra"), StandardCharsets.UTF_8));
        row.setStringProperty("lienthongDossier", dossier.code());
        stage.until(queue.asked(row).path("id").asText(), "DELIVERED");
        stage.lawHolds();
    }

    @Test
    void a_civil_status_dossier_is_refused_in_words_where_no_registry_is_linked() throws JMSException {
        SyntheticCivil dossier = SyntheticCivil.of("birth", stage.newCode());

        JsonNode reply = queue.asked(queue.text("civil-status", new String(dossier.bytes(), StandardCharsets.UTF_8)));

        assertThat(reply.path("accepted").asBoolean()).isFalse();
        assertThat(reply.at("/findings/0/rule").asText()).isEqualTo("civil-status.not-linked");
    }

    @Test
    @FaultRow(8)
    void the_same_again_is_the_same_message_and_another_content_a_conflict() throws JMSException {
        SyntheticDossier dossier = stage.dossier();
        String id = queue.asked(queue.text("dossier", text(dossier))).path("id").asText();

        JsonNode again = queue.asked(queue.text("dossier", text(dossier)));
        JsonNode other = queue.asked(queue.text("dossier", text(dossier).replace("khai sinh cho con", "khác")));

        assertThat(again.path("id").asText()).isEqualTo(id);
        assertThat(again.path("repeated").asBoolean()).isTrue();
        assertThat(other.path("accepted").asBoolean()).isFalse();
        assertThat(other.path("storedHash").asText())
                .isNotEmpty()
                .isNotEqualTo(other.path("sentHash").asText());
    }

    @Test
    void what_is_wrong_is_answered_in_both_languages_and_gone() throws JMSException {
        JsonNode reply = queue.asked(queue.text("dossier", "{\"code\": 1}"));

        assertThat(reply.path("accepted").asBoolean()).isFalse();
        assertThat(reply.path("findings")).isNotEmpty().allSatisfy(it -> {
            assertThat(it.at("/message/vi").asText()).isNotEmpty();
            assertThat(it.at("/message/en").asText()).isNotEmpty();
        });
        assertThat(queue.asked(queue.text("letter", "{}"))
                        .at("/findings/0/rule")
                        .asText())
                .isEqualTo("jms.kind");
        assertThat(queue.silent()).isTrue();
    }

    @Test
    void objects_streams_and_maps_are_refused_and_never_deserialised() throws JMSException {
        Message forged = queue.context().createObjectMessage(new Forged());
        StreamMessage stream = queue.context().createStreamMessage();
        stream.writeString("{}");
        MapMessage map = queue.context().createMapMessage();
        map.setString("code", "H42");

        for (Message message : new Message[] {forged, stream, map}) {
            message.setStringProperty("lienthongKind", "dossier");
            assertThat(queue.asked(message).at("/findings/0/rule").asText()).isEqualTo("jms.type");
        }
        assertThat(Forged.AWOKEN).isFalse();
    }

    @Test
    @FaultRow(46)
    void what_is_too_long_is_refused_before_anybody_holds_it_in_memory() throws JMSException {
        BytesMessage long1 = queue.context().createBytesMessage();
        long1.setStringProperty("lienthongKind", "dossier");
        long1.writeBytes(new byte[1024 * 1024 + 1]);
        assertThat(queue.asked(long1).at("/findings/0/rule").asText()).isEqualTo("json.limits");

        BytesMessage huge = queue.context().createBytesMessage();
        huge.setStringProperty("lienthongKind", "dossier");
        huge.writeBytes(new byte[8 * 1024 * 1024]);
        assertThatThrownBy(() -> queue.send(huge)).isInstanceOf(JMSRuntimeException.class);
    }

    @Test
    void a_user_may_send_to_the_intake_and_read_its_own_queues_and_no_more() {
        try (QueueClient other = new QueueClient(url, "khac", PASSWORD, "hangdoi")) {
            assertThatThrownBy(other::reply).isInstanceOf(JMSRuntimeException.class);
        }
        var context = queue.context();
        assertThatThrownBy(() -> context.createConsumer(context.createQueue(QueueClient.INTAKE)))
                .isInstanceOf(JMSRuntimeException.class);
        for (String name : new String[] {"lane.npsp", "dlq.npsp", "activemq.management", "province.replies.khac"}) {
            assertThatThrownBy(() -> context.createProducer().send(context.createQueue(name), "x"))
                    .as(name)
                    .isInstanceOf(JMSRuntimeException.class);
        }
        assertThatThrownBy(() -> new QueueClient(url, "hang-doi", "wrong-password", "hangdoi"))
                .isInstanceOf(JMSRuntimeException.class);
    }

    @Test
    void who_sent_a_message_is_what_the_broker_says_and_not_what_the_message_says() throws JMSException {
        SyntheticDossier dossier = stage.dossier();
        try (QueueClient other = new QueueClient(url, "khac", PASSWORD, "khac")) {
            Message message = other.text("dossier", text(dossier));
            message.setStringProperty("JMSXUserID", "hang-doi");
            message.setStringProperty("_AMQ_VALIDATED_USER", "hang-doi");
            other.asked(message);
        }
        assertThat(queue.silent()).isTrue();
        assertThat(sql().sql("SELECT origin FROM receipt WHERE subject = :code")
                        .param("code", dossier.code())
                        .query(String.class)
                        .single())
                .isEqualTo("khac");
    }

    @Test
    void a_message_of_nobody_known_is_put_aside_with_the_reason() {
        int before = unattributed();
        stage.gateway
                .bean(org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory.class)
                .createContext()
                .createProducer()
                .setProperty("lienthongKind", "dossier")
                .send(queue.context().createQueue(QueueClient.INTAKE), "{}");

        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(unattributed()).isEqualTo(before + 1));
    }

    @Test
    @FaultRow(35)
    void while_the_ledger_is_locked_away_a_message_stays_and_is_taken_once() throws Exception {
        SyntheticDossier dossier = stage.dossier();
        sql().sql("ALTER TABLE receipt RENAME TO receipt_away").update();
        queue.send(queue.text("dossier", text(dossier)));
        await().atMost(Stage.PATIENCE).until(() -> queue.silent());
        sql().sql("ALTER TABLE receipt_away RENAME TO receipt").update();

        JsonNode reply = QueueClient.json(queue.reply());
        assertThat(reply.path("accepted").asBoolean()).as(reply.toString()).isTrue();
        assertThat(sql().sql("SELECT count(*) FROM receipt WHERE subject = :code")
                        .param("code", dossier.code())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static int unattributed() {
        return stage.gateway
                .operator("/api/v1/doors")
                .body()
                .path("unattributed")
                .asInt();
    }

    private static JdbcClient sql() {
        return stage.gateway.bean(JdbcClient.class);
    }

    private static String text(SyntheticDossier dossier) {
        return new String(dossier.json(), StandardCharsets.UTF_8);
    }

    /** Would show that it was deserialised. */
    private static final class Forged implements Serializable {
        private static final long serialVersionUID = 1;
        private static final AtomicBoolean AWOKEN = new AtomicBoolean();

        private void readObject(ObjectInputStream in) {
            AWOKEN.set(true);
        }
    }
}
