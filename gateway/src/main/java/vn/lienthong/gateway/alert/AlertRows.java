package vn.lienthong.gateway.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.alert.Told.Counts;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.trouble.OwnTrouble;

/** Alerts and what is to be told of them, in SQL. */
final class AlertRows {

    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM message WHERE lane = :lane AND state = 'WAITING') AS waiting,
                   (SELECT min(received_at) FROM message
                    WHERE lane = :lane AND state = 'WAITING' AND held_for IS NULL) AS oldest,
                   (SELECT count(*) FROM receipt
                    WHERE lane = :lane AND received_at >= :since AND received_at < :until) AS received,
                   (SELECT count(*) FROM timeline t JOIN receipt r ON r.message = t.message
                    WHERE r.lane = :lane AND t.at >= :since AND t.at < :until
                      AND t.to_state = 'DELIVERED' AND t.from_state <> 'DELIVERED') AS delivered,
                   (SELECT count(*) FROM message
                    WHERE lane = :lane AND state = 'PARKED' AND changed_at >= :since AND changed_at < :until) AS parked
            """;

    /** A lane that does not answer and of which nobody was told, or one that answers again. */
    record Trouble(
            @Nullable UUID alert,
            long outage,
            String lane,
            Instant began,
            @Nullable Instant ended) {}

    /** Trouble of the gateway itself that people know of and that was not over. */
    record Own(UUID alert, OwnTrouble.Kind kind, String key, Instant began) {

        boolean isOf(OwnTrouble it) {
            return it.kind() == kind && it.key().equals(key);
        }
    }

    private final JdbcClient sql;

    AlertRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether this transaction alone looks for trouble, of all nodes. */
    boolean alone() {
        return sql.sql("SELECT pg_try_advisory_xact_lock(hashtext('alerts'))")
                .query(Boolean.class)
                .single();
    }

    /** What has lasted since then at least and is told to nobody yet. */
    List<Trouble> untold(Instant since) {
        return sql.sql("""
                        SELECT NULL::uuid AS alert, o.id, o.lane, o.began, o.ended FROM lane_outage o
                        WHERE o.ended IS NULL AND o.began <= :since
                          AND NOT EXISTS (SELECT FROM alert a WHERE a.outage = o.id)""")
                .param("since", SqlTime.of(since))
                .query(AlertRows::trouble)
                .list();
    }

    /** What people know of and is over. */
    List<Trouble> over() {
        return sql.sql("""
                        SELECT a.id AS alert, o.id, o.lane, o.began, o.ended
                        FROM alert a JOIN lane_outage o ON o.id = a.outage
                        WHERE a.ended IS NULL AND o.ended IS NOT NULL""").query(AlertRows::trouble).list();
    }

    private static Trouble trouble(ResultSet row, int n) throws SQLException {
        return new Trouble(
                row.getObject("alert", UUID.class),
                row.getLong("id"),
                row.getString("lane"),
                SqlTime.required(row, "began"),
                SqlTime.read(row, "ended"));
    }

    Counts counts(String lane, Instant since, Instant until, Instant now) {
        return sql.sql(COUNTS)
                .param("lane", lane)
                .param("since", Objects.requireNonNull(SqlTime.of(since)))
                .param("until", Objects.requireNonNull(SqlTime.of(until)))
                .query((row, n) -> {
                    Instant oldest = SqlTime.read(row, "oldest");
                    return new Counts(
                            row.getLong("waiting"),
                            oldest == null
                                    ? 0
                                    : Math.max(0, Duration.between(oldest, now).toSeconds()),
                            row.getLong("received"),
                            row.getLong("delivered"),
                            row.getLong("parked"));
                })
                .single();
    }

    void open(UUID alert, @Nullable Long outage, @Nullable String lane, Instant began) {
        sql.sql("INSERT INTO alert (id, outage, lane, began) VALUES (:id, :outage, :lane, :began)")
                .param("id", alert)
                .param("outage", outage)
                .param("lane", lane)
                .param("began", SqlTime.of(began))
                .update();
    }

    void open(UUID alert, OwnTrouble it) {
        sql.sql("INSERT INTO alert (id, trouble, trouble_key, began) VALUES (:id, :kind, :key, :began)")
                .param("id", alert)
                .param("kind", it.kind().name())
                .param("key", it.key())
                .param("began", SqlTime.of(it.since()))
                .update();
    }

    List<Own> ownThatLasts() {
        return sql.sql("SELECT id, trouble, trouble_key, began FROM alert WHERE trouble IS NOT NULL AND ended IS NULL")
                .query((row, n) -> new Own(
                        row.getObject("id", UUID.class),
                        OwnTrouble.Kind.valueOf(row.getString("trouble")),
                        row.getString("trouble_key"),
                        SqlTime.required(row, "began")))
                .list();
    }

    /** Whether nobody was told of this expiry yet. */
    boolean unwarned(String lane, Instant expires) {
        return sql.sql("SELECT NOT EXISTS (SELECT FROM certificate_warning WHERE lane = :lane AND expires = :expires)")
                .param("lane", lane)
                .param("expires", SqlTime.of(expires))
                .query(Boolean.class)
                .single();
    }

    void warned(String lane, Instant expires, UUID alert) {
        sql.sql("INSERT INTO certificate_warning (lane, expires, alert) VALUES (:lane, :expires, :alert)")
                .param("lane", lane)
                .param("expires", SqlTime.of(expires))
                .param("alert", alert)
                .update();
    }

    /** Whether nobody was told that this day is not signed. */
    boolean untoldOf(LocalDate day) {
        return sql.sql("SELECT NOT EXISTS (SELECT FROM unsigned_warning WHERE date = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void toldOf(LocalDate day, UUID alert) {
        sql.sql("INSERT INTO unsigned_warning (date, alert) VALUES (:day, :alert)")
                .param("day", day)
                .param("alert", alert)
                .update();
    }

    void close(UUID alert, Instant ended) {
        sql.sql("UPDATE alert SET ended = :ended WHERE id = :id")
                .param("id", alert)
                .param("ended", SqlTime.of(ended))
                .update();
    }

    void tell(UUID alert, What what, Way way, String body) {
        sql.sql("INSERT INTO alert_telling (alert, what, way, body) VALUES (:alert, :what, :way, :body)")
                .param("alert", alert)
                .param("what", what.name())
                .param("way", way.name())
                .param("body", body)
                .update();
    }
}
