package vn.lienthong.gateway.linked;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.linked.Standing;

/** Reads the figures of linked dossiers, at most every {@link #GOOD_FOR}, however often they are asked for. */
final class LinkedSamples {

    static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(LinkedSamples.class);

    /**
     * The figures at one moment, of all nodes.
     *
     * @param silent parts that call for a person, by agency
     * @param unreadable elements of the hub's last list that nobody can tell what they are
     * @param readAt when the hub's list was last read; null where it never was
     */
    record Sample(
            Map<Standing, Long> byStanding,
            Map<HubLeg, Long> silent,
            long unreadable,
            @Nullable Instant readAt) {

        long of(Standing standing) {
            return byStanding.getOrDefault(standing, 0L);
        }

        long of(HubLeg leg) {
            return silent.getOrDefault(leg, 0L);
        }
    }

    private final JdbcClient sql;
    private Optional<Sample> sample = Optional.empty();
    private long sampledAt = System.nanoTime() - GOOD_FOR.toNanos();

    LinkedSamples(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return empty while they cannot be read */
    synchronized Optional<Sample> now() {
        if (System.nanoTime() - sampledAt >= GOOD_FOR.toNanos()) {
            sample = read();
            sampledAt = System.nanoTime();
        }
        return sample;
    }

    private Optional<Sample> read() {
        try {
            Map<Standing, Long> byStanding = new EnumMap<>(Standing.class);
            sql.sql("SELECT standing, count(*) AS n FROM linked_dossier GROUP BY standing")
                    .query(row -> {
                        byStanding.put(Standing.valueOf(row.getString("standing")), row.getLong("n"));
                    });
            Map<HubLeg, Long> silent = new EnumMap<>(HubLeg.class);
            sql.sql("""
                            SELECT l.leg, count(*) AS n FROM linked_leg l JOIN linked_dossier d ON d.id = l.dossier
                            WHERE l.raised_at IS NOT NULL AND d.standing IN ('REGISTERING', 'WITH_AGENCIES')
                            GROUP BY l.leg
                            """).query(row -> {
                silent.put(HubLeg.valueOf(row.getString("leg")), row.getLong("n"));
            });
            return sql.sql("SELECT unreadable, read_at FROM linked_poll")
                    .query((row, n) ->
                            new Sample(byStanding, silent, row.getLong("unreadable"), SqlTime.read(row, "read_at")))
                    .optional();
        } catch (DataAccessException away) {
            LOG.warn(
                    "The figures of linked dossiers cannot be read; they are missing from the metrics: {}",
                    away.getMessage());
            return Optional.empty();
        }
    }
}
