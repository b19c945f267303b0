package vn.lienthong.gateway.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;

/** Dossiers about which the national system gave no answer of use, although it answers about others. */
final class Unasked {

    /** How often one is asked about before it is left to people. */
    private static final int MOST_TRIES = 4;

    private final JdbcClient sql;

    Unasked(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID run, String code, String reason, Instant due) {
        sql.sql("""
                        INSERT INTO reconcile_unasked (run, code, due, reason) VALUES (:run, :code, :due, :reason)
                        ON CONFLICT (run, code) DO UPDATE SET tries = reconcile_unasked.tries + 1, due = excluded.due,
                            reason = excluded.reason
                        """)
                .param("run", run)
                .param("code", code)
                .param("due", SqlTime.of(due))
                .param("reason", reason)
                .update();
    }

    void remove(UUID run, String code) {
        sql.sql("DELETE FROM reconcile_unasked WHERE run = :run AND code = :code")
                .param("run", run)
                .param("code", code)
                .update();
    }

    List<String> due(UUID run, Instant now, int most) {
        return sql.sql("""
                        SELECT code FROM reconcile_unasked WHERE run = :run AND tries < :tries AND due <= :now
                        ORDER BY code LIMIT :most
                        """)
                .param("run", run)
                .param("tries", MOST_TRIES)
                .param("now", SqlTime.of(now))
                .param("most", most)
                .query(String.class)
                .list();
    }

    boolean anyLeft(UUID run) {
        return sql.sql("SELECT EXISTS (SELECT FROM reconcile_unasked WHERE run = :run AND tries < :tries)")
                .param("run", run)
                .param("tries", MOST_TRIES)
                .query(Boolean.class)
                .single();
    }

    long count(UUID run) {
        return sql.sql("SELECT count(*) FROM reconcile_unasked WHERE run = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }
}
