package vn.lienthong.gateway.bench;

import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.RunningGateway;

/**
 * The gateway: handed in at the REST door by so many clients at once, until the ledger says that all are delivered. Its rounds
 * are those of production; tests have faster ones.
 */
final class TheGateway implements Contestant {

    private static final String UNDELIVERED =
            "SELECT count(*) FROM message WHERE state IN ('WAITING', 'SENDING', 'UNKNOWN', 'PARKED')"
                    + " AND received_at < :before";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final RunningGateway gateway;
    private final Door door;
    private final int atOnce;

    /**
     * @param together how many dossiers may share a call
     * @param more further settings, {@code name=value}
     */
    TheGateway(Path data, URI portal, int atOnce, int together, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "lienthong.npsp.calls.consumers=" + atOnce,
                "lienthong.npsp.calls.dossiers=" + together,
                "lienthong.npsp.answers.dossier-batch-atomic=true",
                "lienthong.npsp.calls.window=" + atOnce * 8,
                "lienthong.rounds.dispatch=100ms",
                "lienthong.rounds.mirror=500ms"));
        settings.addAll(List.of(more));
        this.atOnce = atOnce;
        this.gateway =
                RunningGateway.start(List.of(), data, portal, Clock.systemUTC(), settings.toArray(String[]::new));
        this.door = new Door(gateway.base());
    }

    DataSource database() {
        return gateway.bean(DataSource.class);
    }

    ConnectionFactory broker() {
        return gateway.bean(ActiveMQConnectionFactory.class);
    }

    Door door() {
        return door;
    }

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public void forward(List<Sample> dossiers) throws Exception {
        accept(dossiers);
        awaitDelivered(Instant.now().plus(LONGEST));
    }

    /** Hands them in, and returns when all are in the ledger. */
    void accept(List<Sample> dossiers) throws Exception {
        Crowd.each(atOnce, dossiers, door::submit);
    }

    /** Returns when everything is delivered that was received before. */
    void awaitDelivered(Instant before) {
        JdbcClient sql = JdbcClient.create(database());
        await().pollInterval(BETWEEN_LOOKS)
                .atMost(LONGEST)
                .until(() -> sql.sql(UNDELIVERED)
                                .param("before", before.atOffset(ZoneOffset.UTC))
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Override
    public void close() {
        gateway.close();
    }
}
