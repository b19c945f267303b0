package vn.lienthong.gateway.bench;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables weigh, with their indexes and what they keep apart, by message. */
final class Weights {

    private static final String TABLES = """
            SELECT relname AS name, pg_total_relation_size(oid) AS whole, pg_indexes_size(oid) AS indexes
            FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
            ORDER BY 2 DESC LIMIT 8
            """;

    private Weights() {}

    static void print(JdbcClient sql) {
        sql.sql("VACUUM ANALYZE").update();
        double messages =
                sql.sql("SELECT count(*) FROM message").query(Long.class).single();
        sql.sql(TABLES).query(row -> {
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %7.0f bytes a message, of which indexes %6.0f%n",
                    row.getString("name"),
                    row.getLong("whole") / messages,
                    row.getLong("indexes") / messages);
        });
    }
}
