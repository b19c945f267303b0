package vn.lienthong.gateway.replay;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.message.Lane;

/** What else goes over a lane: fresh traffic goes first, and is left most of the room. */
final class Traffic {

    private final JdbcClient sql;
    private final ActingSettings settings;
    private final Clock clock;

    Traffic(JdbcClient sql, ActingSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a replay over this lane stands behind now. */
    Optional<Hold> before(Lane lane) {
        if (freshWaits(lane)) {
            return Optional.of(Hold.FRESH_TRAFFIC);
        }
        return underWay(lane) >= settings.inFlight() ? Optional.of(Hold.UNDER_WAY) : Optional.empty();
    }

    /** Whether fresh work of the lane is due that has not even been handed out. */
    boolean freshWaits(Lane lane) {
        return Boolean.TRUE.equals(sql.sql("""
                        SELECT EXISTS (SELECT FROM message
                            WHERE lane = :lane AND state = 'WAITING' AND ready AND NOT replay AND due <= :now
                              AND published_at IS NULL)
                        """)
                .param("lane", lane.name())
                .param("now", SqlTime.of(clock.instant()))
                .query(Boolean.class)
                .single());
    }

    private int underWay(Lane lane) {
        Integer count =
                sql.sql("""
                        SELECT (SELECT count(*) FROM message
                                WHERE lane = :lane AND state = 'WAITING' AND ready AND replay)
                             + (SELECT count(*) FROM message
                                WHERE lane = :lane AND replay AND state IN ('SENDING', 'UNKNOWN'))
                        """).param("lane", lane.name()).query(Integer.class).single();
        return Objects.requireNonNull(count);
    }
}
