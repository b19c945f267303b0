package vn.lienthong.gateway.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.ledger.LaneStatus;
import vn.lienthong.routes.ledger.LaneStatus.Status;
import vn.lienthong.routes.message.Lane;

/** The rows of the table {@code lane}, within whatever transaction there is. */
final class LaneBook {

    /** Whether a call may be made on a lane. */
    enum Admission {
        OPEN,
        TRIAL,
        CLOSED
    }

    private final JdbcClient sql;

    LaneBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Enters a lane that is used for the first time; it is open. */
    void enter(Lane lane, Instant now) {
        sql.sql("""
                        WITH entered AS (
                            INSERT INTO lane (lane, status, since) VALUES (:lane, 'OPEN', :now)
                            ON CONFLICT DO NOTHING RETURNING lane),
                        rate AS (INSERT INTO lane_rate (lane, next_call) SELECT lane, '-infinity' FROM entered)
                        INSERT INTO session (lane, generation) SELECT lane, 0 FROM entered
                        """).param("lane", lane.name()).param("now", SqlTime.of(now)).update();
    }

    LaneStatus status(Lane lane) {
        return sql.sql("SELECT * FROM lane WHERE lane = :lane")
                .param("lane", lane.name())
                .query((row, n) -> new LaneStatus(
                        lane,
                        Status.valueOf(row.getString("status")),
                        row.getString("reason"),
                        SqlTime.required(row, "since"),
                        SqlTime.read(row, "until"),
                        row.getInt("trips")))
                .single();
    }

    /** Whether work may be handed out: all of it, one trial, or none. */
    Admission admission(Lane lane, Instant now) {
        return held(lane, now) ? Admission.CLOSED : asPaused(lane, now);
    }

    /** Whether the lane's system may be asked about messages: what holds a lane after a restore does not keep from asking. */
    Admission asking(Lane lane, Instant now) {
        return silent(lane, now) ? Admission.CLOSED : asPaused(lane, now);
    }

    private Admission asPaused(Lane lane, Instant now) {
        LaneStatus status = status(lane);
        if (status.open()) {
            return Admission.OPEN;
        }
        boolean over = status.status() == Status.PAUSED
                && status.until() != null
                && !status.until().isAfter(now);
        return over ? Admission.TRIAL : Admission.CLOSED;
    }

    /**
     * How a lane stands at one moment.
     *
     * @param open whether all work may be handed out
     * @param openMillis see {@link LaneBook#openMillis}
     */
    record Standing(boolean open, long openMillis) {}

    Standing standing(Lane lane, Instant now) {
        return sql.sql("""
                        SELECT status = 'OPEN' AND NOT lane_held(lane, :now) AS open,
                               open_millis + CASE WHEN status = 'OPEN' THEN unheld_millis(lane, since, :now) ELSE 0 END
                                   AS millis
                        FROM lane WHERE lane = :lane
                        """)
                .param("now", SqlTime.of(now))
                .param("lane", lane.name())
                .query((row, n) -> new Standing(row.getBoolean("open"), row.getLong("millis")))
                .single();
    }

    /** Whether a lever keeps the lane closed. */
    boolean held(Lane lane, Instant now) {
        return sql.sql("SELECT lane_held(:lane, :now)")
                .param("lane", lane.name())
                .param("now", SqlTime.of(now))
                .query(Boolean.class)
                .single();
    }

    /** Whether a lever keeps anything from being written to the lane's system, questions included. */
    boolean silent(Lane lane, Instant now) {
        return sql.sql("SELECT lane_silent(:lane, :now)")
                .param("lane", lane.name())
                .param("now", SqlTime.of(now))
                .query(Boolean.class)
                .single();
    }

    /** Takes the one trial of a paused lane; false where another took it. */
    boolean takeTrial(Lane lane, Instant now, Duration length) {
        return sql.sql("UPDATE lane SET until = :next WHERE lane = :lane AND status = 'PAUSED' AND until <= :now")
                        .param("next", SqlTime.of(now.plus(length)))
                        .param("now", SqlTime.of(now))
                        .param("lane", lane.name())
                        .update()
                == 1;
    }

    /** Gives the trial back to whoever comes next. */
    void giveBackTrial(Lane lane, Instant now) {
        sql.sql("UPDATE lane SET until = :now WHERE lane = :lane AND status = 'PAUSED'")
                .param("now", SqlTime.of(now))
                .param("lane", lane.name())
                .update();
    }

    /** How long the lane has been open until now, and under no lever, in milliseconds. */
    long openMillis(Lane lane, Instant now) {
        Long millis = sql.sql("""
                        SELECT open_millis + CASE WHEN status = 'OPEN' THEN unheld_millis(lane, since, :now) ELSE 0 END
                        FROM lane WHERE lane = :lane
                        """)
                .param("now", SqlTime.of(now))
                .param("lane", lane.name())
                .query(Long.class)
                .single();
        return Objects.requireNonNull(millis);
    }
}
