package vn.lienthong.gateway.landunit;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.engine.Rounds;

/**
 * Lets the kept dossiers of connected units go, the oldest first and few at a time, so that those of other units, which come in
 * meanwhile, do not wait behind all of them. It looks at each unit, never at each dossier, however many are kept.
 */
final class LettingGo extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(LettingGo.class);

    static final String CONNECTED = """
            WITH RECURSIVE kept AS (
                (SELECT held_for AS unit FROM message
                 WHERE held_for IS NOT NULL AND state = 'WAITING' ORDER BY held_for LIMIT 1)
                UNION ALL
                SELECT (SELECT m.held_for FROM message m
                        WHERE m.held_for > kept.unit AND m.held_for IS NOT NULL AND m.state = 'WAITING'
                        ORDER BY m.held_for LIMIT 1)
                FROM kept WHERE kept.unit IS NOT NULL)
            SELECT kept.unit FROM kept LEFT JOIN land_unit u ON u.unit = kept.unit
            WHERE kept.unit IS NOT NULL AND coalesce(u.connected, :connected)
            ORDER BY u.at
            """;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final LandUnitSettings settings;

    LettingGo(JdbcClient sql, TransactionTemplate transaction, LandUnitSettings settings, Duration pause) {
        super("land-units", pause);
        this.sql = sql;
        this.transaction = transaction;
        this.settings = settings;
    }

    @Override
    protected boolean round() {
        List<String> units = sql.sql(CONNECTED)
                .param("connected", settings.connected())
                .query(String.class)
                .list();
        boolean some = false;
        for (String unit : units) {
            int room = settings.atOnce() - onTheirWay();
            some |= room > 0 && letGo(unit, room) > 0;
        }
        return some;
    }

    private int onTheirWay() {
        return sql.sql("""
                        SELECT count(*)::int FROM (
                            SELECT FROM message WHERE lane = 'LAND' AND state = 'WAITING' AND ready LIMIT :most) under_way
                        """)
                .param("most", settings.atOnce())
                .query(Integer.class)
                .single();
    }

    /** Each dossier's own queue is locked first, as everywhere; one that somebody holds goes the next time. */
    private int letGo(String unit, int most) {
        return Objects.requireNonNull(transaction.execute(status -> {
            UUID[] ids = sql.sql("""
                            SELECT m.id FROM message m JOIN subject s ON s.lane = m.lane AND s.subject = m.subject
                            WHERE m.held_for = :unit AND m.state = 'WAITING'
                            ORDER BY m.place LIMIT :most
                            FOR UPDATE OF s SKIP LOCKED
                            """)
                    .param("unit", unit)
                    .param("most", most)
                    .query(UUID.class)
                    .list()
                    .toArray(UUID[]::new);
            int gone = sql.sql("UPDATE message SET held_for = NULL WHERE id = ANY (:ids) AND state = 'WAITING'")
                    .param("ids", ids)
                    .update();
            sql.sql("UPDATE message SET ready = true WHERE id IN (SELECT id FROM may_go WHERE id = ANY (:ids))")
                    .param("ids", ids)
                    .update();
            if (gone > 0) {
                LOG.info("{} kept dossiers of unit {} may go to the land system", gone, unit);
            }
            return gone;
        }));
    }
}
