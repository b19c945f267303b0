package vn.lienthong.gateway.fleet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which gateway of a fleet did what from a moment on, as the ledger's timelines have it. */
final class Deeds {

    private final Fleet fleet;
    private final JdbcClient sql;
    private final Instant since;

    private Deeds(Fleet fleet, Instant since) {
        this.fleet = fleet;
        this.sql = fleet.sql();
        this.since = since;
    }

    static Deeds fromNowOn(Fleet fleet) {
        return new Deeds(fleet, Instant.now());
    }

    List<UUID> nodesThat(String what) {
        return sql.sql("SELECT DISTINCT node FROM timeline WHERE what = :what AND at >= :since")
                .param("what", what)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    long count(String what) {
        return sql.sql("SELECT count(*) FROM timeline WHERE what = :what AND at >= :since")
                .param("what", what)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    long deliveredBy(int number) {
        return sql.sql("SELECT count(*) FROM timeline WHERE what = 'DELIVERED' AND node = :node")
                .param("node", fleet.nodeId(number))
                .query(Long.class)
                .single();
    }

    /** Messages whose claim that gateway has now. */
    long sendingBy(int number) {
        return sql.sql("SELECT count(*) FROM message WHERE state = 'SENDING' AND node = :node")
                .param("node", fleet.nodeId(number))
                .query(Long.class)
                .single();
    }

    List<UUID> refusedByThePortal() {
        return sql.sql("SELECT id FROM message WHERE lane = 'NPSP' AND state = 'PARKED' AND cause = 'REFUSED'")
                .query(UUID.class)
                .list();
    }

    /** What those have in common. */
    String fingerprint() {
        return sql.sql("SELECT DISTINCT fingerprint FROM message WHERE id = ANY (:ids)")
                .param("ids", refusedByThePortal().toArray(UUID[]::new))
                .query(String.class)
                .single();
    }
}
