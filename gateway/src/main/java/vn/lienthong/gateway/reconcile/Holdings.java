package vn.lienthong.gateway.reconcile;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.message.Lane;

/** How the ledger holds a dossier at this moment, by the code that the national side knows it by. */
final class Holdings {

    private static final String OF = """
            WITH codes AS (
                SELECT :code AS code UNION SELECT local_code FROM filed_dossier WHERE code = :code AND local_code IS NOT NULL)
            SELECT array_agg(s.subject ORDER BY s.subject) AS subjects, coalesce(sum(s.tick), 0) AS tick,
                   (SELECT max(greatest(m.quiet_at, m.quiet_before)) FROM message m
                    WHERE m.lane = :lane AND m.subject IN (SELECT code FROM codes)) AS quiet_at,
                   (SELECT m.id FROM message m
                    WHERE m.lane = :lane AND m.subject IN (SELECT code FROM codes) AND m.kind = 'STATE' AND m.told
                    ORDER BY m.epoch DESC, m.rank_version DESC, m.sequence DESC LIMIT 1) AS message
            FROM subject s WHERE s.lane = :lane AND s.subject IN (SELECT code FROM codes)
            """;

    private final JdbcClient sql;

    Holdings(JdbcClient sql) {
        this.sql = sql;
    }

    Holding of(Lane lane, String code) {
        return sql.sql(OF)
                .param("lane", lane.name())
                .param("code", code)
                .query((row, n) -> holding(row))
                .single();
    }

    /** Those of the codes whose first receipt came in after a comparison was frozen. */
    Set<String> later(Lane lane, List<String> codes, long frozenAt) {
        return Set.copyOf(sql.sql("""
                        SELECT subject FROM receipt WHERE lane = :lane AND subject = ANY (:codes)
                        GROUP BY subject HAVING min(number) > :frozen
                        """)
                .param("lane", lane.name())
                .param("codes", codes.toArray(String[]::new))
                .param("frozen", frozenAt)
                .query(String.class)
                .list());
    }

    /** Whether a citizen filed it at the Portal, and the gateway took it. */
    boolean filed(String code) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM filed_dossier WHERE code = :code AND state = 'TAKEN')
                            OR EXISTS (SELECT FROM filed_dossier WHERE local_code = :code AND state = 'TAKEN')
                        """).param("code", code).query(Boolean.class).single();
    }

    /** Whether the system was told rows of it. */
    boolean hasRows(Lane lane, String subject) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM message
                            WHERE lane = :lane AND subject = :subject AND kind = 'EVENT' AND state = 'DELIVERED')
                        """)
                .param("lane", lane.name())
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    /** Whether fresh work of the lane is due that has not even been handed out. */
    boolean freshWaits(Lane lane, Instant now) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM message
                            WHERE lane = :lane AND state = 'WAITING' AND ready AND NOT replay AND due <= :now
                              AND published_at IS NULL)
                        """)
                .param("lane", lane.name())
                .param("now", SqlTime.of(now))
                .query(Boolean.class)
                .single();
    }

    private static Holding holding(ResultSet row) throws SQLException {
        Array subjects = row.getArray("subjects");
        return subjects == null
                ? Holding.NONE
                : new Holding(
                        Arrays.asList((String[]) subjects.getArray()),
                        row.getLong("tick"),
                        SqlTime.read(row, "quiet_at"),
                        row.getObject("message", UUID.class));
    }
}
