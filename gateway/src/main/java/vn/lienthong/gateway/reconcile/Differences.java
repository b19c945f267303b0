package vn.lienthong.gateway.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.reconcile.Difference;
import vn.lienthong.routes.reconcile.Kind;

/** The differences of comparisons in the table {@code reconcile_difference}. */
final class Differences {

    /** What a second look must confirm. */
    static final Set<Kind> LOOKED_AT = EnumSet.of(Kind.MISSING, Kind.BEHIND, Kind.AHEAD);

    /**
     * One that waits for a look.
     *
     * @param first when the first look that counts began; null where there is none yet
     */
    record Pending(
            String code, Kind kind, long tick, @Nullable Instant first, int looks) {}

    /**
     * One that waits for a decision.
     *
     * @param second when the second look began; null where none has confirmed it
     */
    record Undecided(
            String code,
            Kind kind,
            @Nullable String national,
            long tick,
            @Nullable Instant first,
            @Nullable Instant second) {}

    private final JdbcClient sql;

    Differences(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param due when what needs one is to be looked at; null where the system cannot be asked */
    void add(UUID run, Judged found, @Nullable Instant first, @Nullable Instant due) {
        for (Difference it : found.differences()) {
            boolean looks = isLookedAt(it.kind(), found);
            sql.sql("""
                            INSERT INTO reconcile_difference (run, code, kind, fields, facts, province, ledger, national,
                                open, tick, first_look, look_due, looks)
                            VALUES (:run, :code, :kind, :fields, :facts, :province, :ledger, :national,
                                :open, :tick, :first, :due, :looks)
                            ON CONFLICT (run, code, kind) DO UPDATE SET fields = excluded.fields,
                                facts = excluded.facts, province = excluded.province, ledger = excluded.ledger, national = excluded.national,
                                open = excluded.open, tick = excluded.tick, first_look = excluded.first_look,
                                look_due = excluded.look_due, looks = reconcile_difference.looks + excluded.looks
                            """)
                    .param("run", run)
                    .param("code", it.code())
                    .param("kind", it.kind().name())
                    .param("fields", String.join(",", it.fields()))
                    .param("facts", FactLines.written(it.values()))
                    .param("province", it.province())
                    .param("ledger", it.ledger())
                    .param("national", it.national())
                    .param("open", it.open() == null ? null : it.open().name())
                    .param("tick", found.holding().tick())
                    .param("first", looks ? SqlTime.of(first) : null)
                    .param("due", looks ? SqlTime.of(due) : null)
                    .param("looks", first == null ? 0 : 1)
                    .update();
        }
    }

    /** What a look has shown, a second one must confirm; what lists show of facts it cannot. */
    private static boolean isLookedAt(Kind kind, Judged found) {
        return LOOKED_AT.contains(kind) || (kind == Kind.DIFFERS && found.lookedAt() != null);
    }

    List<Pending> pending(UUID run, Instant now, int most) {
        return sql.sql("""
                        SELECT * FROM reconcile_difference WHERE run = :run AND look_due <= :now
                        ORDER BY look_due, code, kind LIMIT :most
                        """)
                .param("run", run)
                .param("now", SqlTime.of(now))
                .param("most", most)
                .query((row, n) -> new Pending(
                        row.getString("code"),
                        Kind.valueOf(row.getString("kind")),
                        row.getLong("tick"),
                        SqlTime.read(row, "first_look"),
                        row.getInt("looks")))
                .list();
    }

    /** Whether any waits for a look, now or later. */
    boolean anyPending(UUID run) {
        return sql.sql("SELECT EXISTS (SELECT FROM reconcile_difference WHERE run = :run AND look_due IS NOT NULL)")
                .param("run", run)
                .query(Boolean.class)
                .single();
    }

    void remove(UUID run, String code, Kind kind) {
        sql.sql("DELETE FROM reconcile_difference WHERE run = :run AND code = :code AND kind = :kind")
                .param("run", run)
                .param("code", code)
                .param("kind", kind.name())
                .update();
    }

    void confirm(UUID run, String code, Kind kind, Instant second) {
        sql.sql("""
                        UPDATE reconcile_difference SET second_look = :second, look_due = NULL, looks = looks + 1
                        WHERE run = :run AND code = :code AND kind = :kind
                        """)
                .param("second", SqlTime.of(second))
                .param("run", run)
                .param("code", code)
                .param("kind", kind.name())
                .update();
    }

    Optional<Undecided> undecided(UUID run) {
        return sql.sql("""
                        SELECT * FROM reconcile_difference WHERE run = :run AND healed IS NULL
                        ORDER BY code, kind LIMIT 1
                        """)
                .param("run", run)
                .query((row, n) -> new Undecided(
                        row.getString("code"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("national"),
                        row.getLong("tick"),
                        SqlTime.read(row, "first_look"),
                        SqlTime.read(row, "second_look")))
                .optional();
    }

    void decided(UUID run, Undecided it, Healed healed, @Nullable Why why) {
        sql.sql("""
                        UPDATE reconcile_difference SET healed = :healed, why = :why
                        WHERE run = :run AND code = :code AND kind = :kind
                        """)
                .param("healed", healed.name())
                .param("why", why == null ? null : why.name())
                .param("run", run)
                .param("code", it.code())
                .param("kind", it.kind().name())
                .update();
    }

    int healed(UUID run) {
        return sql.sql(
                        "SELECT count(*) FROM reconcile_difference WHERE run = :run AND healed IN ('RESENT', 'REFRESHED')")
                .param("run", run)
                .query(Integer.class)
                .single();
    }

    /** @return those after the code and kind, in the order of codes; from the first where it is empty */
    List<Found> page(UUID run, @Nullable Kind kind, @Nullable Healed healed, String after, String afterKind, int most) {
        return sql.sql("""
                        SELECT * FROM reconcile_difference
                        WHERE run = :run AND (code, kind COLLATE "C") > (:after, :afterKind)
                          AND (:kind::text IS NULL OR kind = :kind::text)
                          AND (:healed::text IS NULL OR healed = :healed::text)
                        ORDER BY code, kind COLLATE "C" LIMIT :most
                        """)
                .param("run", run)
                .param("after", after)
                .param("afterKind", afterKind)
                .param("kind", kind == null ? null : kind.name())
                .param("healed", healed == null ? null : healed.name())
                .param("most", most)
                .query((row, n) -> found(row))
                .list();
    }

    Map<Kind, Long> kinds(UUID run) {
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        sql.sql("SELECT kind, count(*) AS n FROM reconcile_difference WHERE run = :run GROUP BY kind")
                .param("run", run)
                .query(row -> {
                    kinds.put(Kind.valueOf(row.getString("kind")), row.getLong("n"));
                });
        return kinds;
    }

    long dossiers(UUID run) {
        return sql.sql("SELECT count(DISTINCT code) FROM reconcile_difference WHERE run = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    private static Found found(ResultSet row) throws SQLException {
        String open = row.getString("open");
        String healed = row.getString("healed");
        String why = row.getString("why");
        return new Found(
                row.getString("code"),
                Kind.valueOf(row.getString("kind")),
                Arrays.stream(row.getString("fields").split(","))
                        .filter(it -> !it.isEmpty())
                        .toList(),
                row.getString("province"),
                row.getString("ledger"),
                row.getString("national"),
                open == null ? null : State.valueOf(open),
                healed == null ? null : Healed.valueOf(healed),
                why == null ? null : Why.valueOf(why),
                FactLines.read(row.getString("facts")));
    }
}
