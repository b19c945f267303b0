package vn.lienthong.gateway.bench;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The least that loses nothing and sends nothing twice unasked: each dossier a durable row before it is queued, a durable message, a
 * durable mark before its call and another after it. No door, no order, no encryption, no history, no limits; hence what
 * a loop written by hand for this one run reaches, each dossier with flushes of its own.
 */
final class SafeLoop implements Contestant {

    private static final String QUEUE = "safe-loop";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final PortalCalls portal;
    private final JdbcClient sql;
    private final Connection connection;
    private final int atOnce;
    private final ThreadLocal<Session> sending = ThreadLocal.withInitial(this::session);

    SafeLoop(URI portal, DataSource database, ConnectionFactory broker, int atOnce) throws Exception {
        this.portal = new PortalCalls(portal);
        this.sql = JdbcClient.create(database);
        this.atOnce = atOnce;
        this.connection = broker.createConnection();
        connection.start();
        sql.sql(
                        "CREATE TABLE IF NOT EXISTS safe_loop"
                                + " (code text PRIMARY KEY, document bytea NOT NULL, state text NOT NULL, at timestamptz NOT NULL)")
                .update();
    }

    @Override
    public String name() {
        return "safe loop";
    }

    @Override
    public void forward(List<Sample> dossiers) throws Exception {
        Map<String, Sample> byCode = new ConcurrentHashMap<>();
        dossiers.forEach(it -> byCode.put(it.code(), it));
        Thread taking = new Thread(() -> accept(dossiers), "safe-loop");
        taking.start();
        int each = dossiers.size() / atOnce;
        int rest = dossiers.size() % atOnce;
        Crowd.each(
                atOnce,
                IntStream.range(0, atOnce)
                        .mapToObj(i -> i < rest ? each + 1 : each)
                        .toList(),
                share -> send(byCode, share));
        taking.join();
    }

    private void accept(List<Sample> dossiers) {
        try {
            Crowd.each(atOnce, dossiers, this::accept);
        } catch (Exception failure) {
            throw new IllegalStateException("not all were accepted, and those who send wait for them", failure);
        }
    }

    private void accept(Sample dossier) throws JMSException {
        sql.sql("INSERT INTO safe_loop VALUES (:code, :document, 'WAITING', now())")
                .param("code", dossier.code())
                .param("document", dossier.document())
                .update();
        Session session = sending.get();
        try (MessageProducer producer = session.createProducer(session.createQueue(QUEUE))) {
            producer.send(session.createTextMessage(dossier.code()));
        }
        session.commit();
    }

    private void send(Map<String, Sample> byCode, int share) throws Exception {
        try (Session session = session();
                MessageConsumer consumer = session.createConsumer(session.createQueue(QUEUE))) {
            for (int i = 0; i < share; i++) {
                Message message = consumer.receive(LONGEST.toMillis());
                if (message == null) {
                    throw new IOException("no dossier came for " + LONGEST + ": the taking of them has failed");
                }
                String code = message.getBody(String.class);
                mark(code, "SENDING");
                portal.send(byCode.get(code));
                mark(code, "DELIVERED");
                session.commit();
            }
        }
    }

    private void mark(String code, String state) {
        sql.sql("UPDATE safe_loop SET state = :state, at = now() WHERE code = :code")
                .param("state", state)
                .param("code", code)
                .update();
    }

    private Session session() {
        try {
            return connection.createSession(true, Session.SESSION_TRANSACTED);
        } catch (JMSException failure) {
            throw new IllegalStateException("no session with the broker", failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (JMSException failure) {
            throw new IllegalStateException("the connection to the broker does not close", failure);
        }
    }
}
