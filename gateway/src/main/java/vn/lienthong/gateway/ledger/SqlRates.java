package vn.lienthong.gateway.ledger;

import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;

/**
 * The allowed rate as the time of the next call, by the database's clock. A reservation is one statement, so that all nodes
 * hold the lane's row only for its length. Losing the last one in a crash of the database does no harm, so the disk is not
 * waited for.
 */
final class SqlRates implements Rates {

    private static final double MICROS = 1_000_000;
    /** A little below what is allowed, so that calls whose ways differ by up to 40 ms are not too many in any second. */
    private static final double SPARED = 1.04;

    private static final int MOST_HALVINGS = 5;

    private final JdbcClient sql;
    private final Map<Lane, LaneTerms> terms;

    SqlRates(JdbcClient sql, Map<Lane, LaneTerms> terms) {
        this.sql = sql;
        this.terms = Map.copyOf(terms);
    }

    @Override
    public double perSecond(Lane lane) {
        LaneTerms laneTerms = terms.get(lane);
        return laneTerms == null ? 0 : laneTerms.callsPerSecond();
    }

    @Override
    public Duration reserve(Lane lane) {
        double perSecond = perSecond(lane);
        if (perSecond <= 0) {
            return Duration.ZERO;
        }
        long interval = Math.round(MICROS * SPARED / perSecond);
        Long wait = sql.sql("""
                        UPDATE lane_rate SET next_call = greatest(next_call, clock_timestamp())
                            + :interval * (1 << slowness_now(slowness, slowed_at)) * interval '1 microsecond'
                        FROM (SELECT set_config('synchronous_commit', 'off', true)) AS unwaited
                        WHERE lane = :lane
                        RETURNING (extract(epoch FROM next_call - clock_timestamp()) * 1000000)::bigint
                            - :interval * (1 << slowness_now(slowness, slowed_at))
                        """)
                .param("interval", interval)
                .param("lane", lane.name())
                .query(Long.class)
                .single();
        return wait == null || wait <= 0 ? Duration.ZERO : Duration.ofNanos(wait * 1_000);
    }

    @Override
    public void slowDown(Lane lane) {
        sql.sql("UPDATE lane_rate SET slowness = least(:most, slowness_now(slowness, slowed_at) + 1),"
                        + " slowed_at = clock_timestamp() WHERE lane = :lane"
                        + " AND (slowness = 0 OR slowed_at < clock_timestamp() - interval '1 second')")
                .param("most", MOST_HALVINGS)
                .param("lane", lane.name())
                .update();
    }
}
