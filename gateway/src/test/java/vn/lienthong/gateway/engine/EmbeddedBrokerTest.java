package vn.lienthong.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.FaultRow;

class EmbeddedBrokerTest {

    private static final String LANE = "lane.npsp";
    private static final long ANSWER_MILLIS = 5_000;

    @TempDir
    Path path;

    private DataDirectory directory;

    @BeforeEach
    void open() {
        directory = DataDirectory.open(path);
    }

    @AfterEach
    void release() throws Exception {
        directory.close();
    }

    @Test
    void a_restart_keeps_messages_and_the_ids_that_prevent_duplicates() throws Exception {
        try (EmbeddedBroker first = EmbeddedBroker.start(directory)) {
            send(first, "one", "id-1");
            send(first, "one again", "id-1");
        }
        try (EmbeddedBroker second = EmbeddedBroker.start(directory)) {
            send(second, "one once more", "id-1");
            send(second, "two", "id-2");

            assertThat(receiveAll(second, LANE)).containsExactly("one", "two");
        }
    }

    @Test
    @FaultRow(33)
    void after_kill_9_while_sending_every_committed_message_is_there() throws Exception {
        directory.close();
        long committed;
        try (EngineProcess killed = EngineProcess.start(EngineProcess.SEND_MESSAGES, path)) {
            committed = killed.killAfter(300);
        }
        directory = DataDirectory.open(path);
        try (EmbeddedBroker restarted = EmbeddedBroker.start(directory)) {
            List<String> received = receiveAll(restarted, LANE);

            assertThat(received)
                    .hasSizeBetween((int) committed, (int) committed + 1)
                    .doesNotHaveDuplicates();
            assertThat(received.get((int) committed - 1)).isEqualTo(Long.toString(committed));
        }
    }

    @Test
    @FaultRow(33)
    void a_journal_file_that_a_crash_left_half_made_does_not_stop_the_start() throws Exception {
        try (EmbeddedBroker first = EmbeddedBroker.start(directory)) {
            send(first, "one", "id-1");
        }
        Files.write(directory.broker().resolve("journal/activemq-data-900.amq"), new byte[] {0, 0, 0, 2, 0});
        Files.write(directory.broker().resolve("journal/activemq-data-901.amq"), new byte[0]);
        Files.write(directory.broker().resolve("journal/activemq-data-902.amq.tmp"), new byte[4096]);
        try (EmbeddedBroker second = EmbeddedBroker.start(directory)) {
            assertThat(receiveAll(second, LANE)).containsExactly("one");
        }
    }

    @Test
    @FaultRow({33, 34})
    void a_record_that_was_half_written_when_the_machine_stopped_costs_nothing_that_was_committed() throws Exception {
        try (EmbeddedBroker first = EmbeddedBroker.start(directory)) {
            send(first, "one", "id-1");
            send(first, "two", "id-2");
        }
        tear(directory.broker().resolve("journal"));
        try (EmbeddedBroker second = EmbeddedBroker.start(directory)) {
            send(second, "one again", "id-1");
            send(second, "three", "id-3");
            assertThat(receiveAll(second, LANE)).containsExactly("one", "two", "three");
        }
    }

    @Test
    @FaultRow(39)
    void the_dead_letter_and_expiry_addresses_exist_and_catch_what_falls() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                Connection connection = broker.connections().createConnection()) {
            assertThat(DeadLetterNet.of(broker.connections()).torn()).isFalse();
            assertThat(DeadLetterNet.of(broker.connections()).address()).isEqualTo("DLQ");
            broker.server()
                    .getAddressSettingsRepository()
                    .addMatch(
                            LANE,
                            new AddressSettings().setMaxDeliveryAttempts(1).setRedeliveryDelay(0));
            send(broker, "undeliverable", "id-1");
            connection.start();
            try (Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                    MessageConsumer consumer = session.createConsumer(session.createQueue(LANE))) {
                assertThat(consumer.receive(ANSWER_MILLIS)).isNotNull();
                session.rollback();
                MessageProducer producer = session.createProducer(session.createQueue("lane.expiring"));
                producer.send(session.createTextMessage("late"), 2, 4, 1);
                session.commit();
            }
            assertThat(receiveAll(broker, "DLQ")).containsExactly("undeliverable");
            assertThat(receiveAll(broker, "lane.expiring")).isEmpty();
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(receiveAll(broker, "ExpiryQueue"))
                    .containsExactly("late"));
        }
    }

    @Test
    void an_object_is_never_deserialised_whatever_its_class() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                Connection connection = broker.connections().createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageConsumer consumer = session.createConsumer(session.createQueue(LANE))) {
            connection.start();
            session.createProducer(session.createQueue(LANE)).send(session.createObjectMessage(new Date()));
            Message message = consumer.receive(ANSWER_MILLIS);

            assertThat(message).isInstanceOf(ObjectMessage.class);
            assertThatThrownBy(((ObjectMessage) message)::getObject)
                    .isInstanceOf(JMSException.class)
                    .hasMessageContaining("java.util.Date");
            assertThatThrownBy(() -> message.getBody(Date.class)).isInstanceOf(JMSException.class);
        }
    }

    @Test
    void the_journal_is_nio_and_forced_at_each_commit_and_no_port_is_open() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            assertThat(broker.journal()).isEqualTo("NIOSequentialFileFactory");
            assertThat(broker.server().getConfiguration().isJournalSyncTransactional())
                    .isTrue();
            assertThat(broker.server().getConfiguration().isJournalSyncNonTransactional())
                    .isTrue();
            assertThat(broker.server().getConfiguration().isJournalDatasync()).isTrue();
            assertThat(broker.server().getRemotingService().getAcceptors()).hasSize(1);
            assertThat(broker.connections().getConsumerWindowSize()).isZero();
        }
    }

    /** Behind the last record of each file of the journal, the first half of its first one. */
    private static void tear(Path journal) throws IOException {
        int head = 16;
        int half = 24;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(journal, "activemq-data-*.amq")) {
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                int end = bytes.length;
                while (end > 0 && bytes[end - 1] == 0) {
                    end--;
                }
                if (end > head + half && end + half < bytes.length) {
                    System.arraycopy(bytes, head, bytes, end, half);
                    Files.write(file, bytes);
                }
            }
        }
    }

    private static void send(EmbeddedBroker broker, String text, String duplicateId) throws JMSException {
        try (Connection connection = broker.connections().createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            TextMessage message = session.createTextMessage(text);
            message.setStringProperty("_AMQ_DUPL_ID", duplicateId);
            session.createProducer(session.createQueue(LANE)).send(message);
        }
    }

    private static List<String> receiveAll(EmbeddedBroker broker, String queue) throws JMSException {
        try (Connection connection = broker.connections().createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            connection.start();
            List<String> texts = new ArrayList<>();
            for (Message next = consumer.receiveNoWait(); next != null; next = consumer.receiveNoWait()) {
                texts.add(next.getBody(String.class));
            }
            session.commit();
            return texts;
        }
    }
}
