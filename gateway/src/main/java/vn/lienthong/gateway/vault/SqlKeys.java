package vn.lienthong.gateway.vault;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The months' keys, and what the columns of the database hold under each. */
final class SqlKeys implements Keys {

    private static final String UNENDED = """
            SELECT count(*) FROM message m
            WHERE m.state NOT IN ('DELIVERED', 'SUPERSEDED', 'CANCELLED')
              AND ((SELECT substring(p.body FROM 1 FOR 5) FROM payload p WHERE p.message = m.id
                    ORDER BY p.version DESC LIMIT 1) = :head
                   OR EXISTS (
                    SELECT FROM attachment_use u JOIN attachment_chunk c ON c.attachment = u.attachment
                    WHERE u.message = m.id AND substring(c.body FROM 1 FOR 5) = :head))
            """;

    private static final String COUNTS = """
            SELECT substring("%s" FROM 1 FOR 5) AS head, count(*) FROM "%s"
            WHERE octet_length("%s") > %d AND substring("%s" FROM 1 FOR 1) = '\\x01' GROUP BY 1
            """;

    private record Count(byte[] head, long values) {}

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final DataKeys keys;
    private final Clock clock;

    SqlKeys(JdbcClient sql, PlatformTransactionManager transactions, DataKeys keys, Clock clock) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<MonthKey> months() {
        return months(sealed());
    }

    @Override
    public List<MonthKey> terms() {
        return months(Map.of());
    }

    private List<MonthKey> months(Map<ByteBuffer, Map<String, Long>> sealed) {
        return sql.sql("SELECT id, month, created_at, destroyed_at FROM data_key ORDER BY month")
                .query((row, n) -> month(row, sealed))
                .list();
    }

    @Override
    public List<YearMonth> present() {
        return sql.sql("SELECT month FROM data_key WHERE wrapped IS NOT NULL ORDER BY month")
                .query((row, n) -> YearMonth.parse(row.getString("month")))
                .list();
    }

    @Override
    public Destruction destroy(YearMonth month, long known, Runnable alongside) {
        if (!keys.isOver(month)) {
            return new Destruction.MonthNotOver();
        }
        Destruction done = Objects.requireNonNull(transaction.execute(status -> destroyed(month, known, alongside)));
        if (done instanceof Destruction.Done) {
            keys.forget(month);
        }
        return done;
    }

    private Destruction destroyed(YearMonth month, long known, Runnable alongside) {
        @Nullable
        Integer id = sql.sql("SELECT id FROM data_key WHERE month = :month AND wrapped IS NOT NULL FOR UPDATE")
                .param("month", month.toString())
                .query(Integer.class)
                .optional()
                .orElse(null);
        if (id == null) {
            return new Destruction.NoSuchKey();
        }
        long unended = unended(id);
        if (unended != known) {
            return new Destruction.StillNeeded(unended);
        }
        sql.sql("UPDATE data_key SET wrapped = NULL, destroyed_at = :now WHERE id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        alongside.run();
        return new Destruction.Done();
    }

    private MonthKey month(ResultSet row, Map<ByteBuffer, Map<String, Long>> sealed) throws SQLException {
        int id = row.getInt("id");
        @Nullable OffsetDateTime destroyed = row.getObject("destroyed_at", OffsetDateTime.class);
        return new MonthKey(
                YearMonth.parse(row.getString("month")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                destroyed == null ? null : destroyed.toInstant(),
                sealed.getOrDefault(ByteBuffer.wrap(MonthlyVault.head(id)), Map.of()),
                unended(id));
    }

    private long unended(int id) {
        return sql.sql(UNENDED)
                .param("head", MonthlyVault.head(id))
                .query(Long.class)
                .single();
    }

    private Map<ByteBuffer, Map<String, Long>> sealed() {
        Map<ByteBuffer, Map<String, Long>> found = new TreeMap<>();
        SealedColumns.of(sql)
                .forEach((table, columns) -> columns.forEach(column -> counts(table, column)
                        .forEach(count -> found.computeIfAbsent(ByteBuffer.wrap(count.head()), head -> new TreeMap<>())
                                .put(table + "." + column, count.values()))));
        return found;
    }

    private List<Count> counts(String table, String column) {
        return sql.sql(COUNTS.formatted(column, table, column, SealedColumns.SHORTER, column))
                .query((row, n) -> new Count(row.getBytes(1), row.getLong(2)))
                .list();
    }
}
