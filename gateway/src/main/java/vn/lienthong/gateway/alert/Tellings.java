package vn.lienthong.gateway.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.alert.AlertView.Telling;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.trouble.OwnTrouble.Kind;

/** What is still to be told. A node takes one for a while; what it does not tell in that time another node takes. */
final class Tellings {

    private static final String TAKE = """
            UPDATE alert_telling SET due = now() + :lease::interval, tries = tries + 1
            WHERE id = (
                SELECT t.id FROM alert_telling t
                WHERE t.told_at IS NULL AND NOT t.given_up AND t.due <= now()
                  AND NOT EXISTS (
                      SELECT FROM alert_telling e
                      WHERE e.alert = t.alert AND e.way = t.way AND e.id < t.id AND e.told_at IS NULL AND NOT e.given_up)
                ORDER BY t.id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, way, body, tries
            """;

    private static final String NEWEST = """
            SELECT a.id, a.lane, a.trouble AS own, a.began, a.ended, t.what, t.way, t.told_at, t.tries, t.trouble, t.given_up
            FROM (SELECT * FROM alert ORDER BY began DESC, id LIMIT :most) a JOIN alert_telling t ON t.alert = a.id
            ORDER BY a.began DESC, a.id, t.id
            """;

    record Taken(long id, Way way, String body, int tries) {}

    private final JdbcClient sql;

    Tellings(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Taken> take(Duration lease) {
        return sql.sql(TAKE)
                .param("lease", lease.toMillis() + " milliseconds")
                .query((row, n) -> new Taken(
                        row.getLong("id"),
                        Way.valueOf(row.getString("way")),
                        row.getString("body"),
                        row.getInt("tries")))
                .optional();
    }

    void told(Taken it) {
        sql.sql("UPDATE alert_telling SET told_at = now(), trouble = '' WHERE id = :id")
                .param("id", it.id())
                .update();
    }

    /** @return whether it is given up, since it has been tried for so long */
    boolean failed(Taken it, String trouble, Duration next, Duration patience) {
        return sql.sql("""
                        UPDATE alert_telling SET trouble = :trouble, due = now() + :next::interval,
                            given_up = made_at + :patience::interval <= now()
                        WHERE id = :id RETURNING given_up""")
                .param("trouble", trouble)
                .param("next", next.toMillis() + " milliseconds")
                .param("patience", patience.toMillis() + " milliseconds")
                .param("id", it.id())
                .query(Boolean.class)
                .single();
    }

    long untold() {
        return sql.sql("SELECT count(*) FROM alert_telling WHERE told_at IS NULL AND NOT given_up")
                .query(Long.class)
                .single();
    }

    List<AlertView> newest(int most) {
        Map<UUID, AlertView> found = new LinkedHashMap<>();
        sql.sql(NEWEST).param("most", most).query(row -> {
            @Nullable Instant told = SqlTime.read(row, "told_at");
            Telling telling = new Telling(
                    What.valueOf(row.getString("what")),
                    Way.valueOf(row.getString("way")),
                    told,
                    row.getInt("tries"),
                    row.getString("trouble"),
                    row.getBoolean("given_up"));
            @Nullable String lane = row.getString("lane");
            @Nullable
            Kind own =
                    Optional.ofNullable(row.getString("own")).map(Kind::valueOf).orElse(null);
            AlertView alert = new AlertView(
                    row.getObject("id", UUID.class),
                    lane,
                    own,
                    own == null ? AlertWords.system(lane) : OwnWords.name(own),
                    SqlTime.required(row, "began"),
                    SqlTime.read(row, "ended"),
                    List.of(telling));
            found.merge(alert.id(), alert, AlertView::and);
        });
        return List.copyOf(found.values());
    }
}
