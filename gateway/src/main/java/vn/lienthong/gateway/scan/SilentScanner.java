package vn.lienthong.gateway.scan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.trouble.OwnTrouble;
import vn.lienthong.gateway.trouble.Troubles;

/** The table {@code silent_scanner}: which nodes get no verdicts. What a node that is gone wrote does not count for long. */
final class SilentScanner implements Troubles {

    private final JdbcClient sql;
    private final UUID node;

    SilentScanner(JdbcClient sql, UUID node) {
        this.sql = sql;
        this.node = node;
    }

    void silent(Instant since) {
        sql.sql("""
                        INSERT INTO silent_scanner (node, since) VALUES (:node, :since)
                        ON CONFLICT (node) DO UPDATE SET since = :since, seen_at = now()
                        """).param("node", node).param("since", SqlTime.of(since)).update();
    }

    void answers() {
        sql.sql("DELETE FROM silent_scanner WHERE node = :node OR seen_at < now() - interval '1 hour'")
                .param("node", node)
                .update();
    }

    @Override
    public List<OwnTrouble> lasting() {
        return sql.sql("""
                        SELECT min(since) AS since FROM silent_scanner
                        WHERE seen_at > now() - interval '3 minutes' HAVING count(*) > 0
                        """)
                .query((row, n) -> new OwnTrouble(OwnTrouble.Kind.SCANNER, "", SqlTime.required(row, "since")))
                .list();
    }
}
