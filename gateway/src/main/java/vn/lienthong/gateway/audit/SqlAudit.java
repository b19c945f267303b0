package vn.lienthong.gateway.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.security.Caller;

/** The audit in the table {@code audit}. An advisory lock, held until the transaction ends, keeps the chain from forking. */
@Component
final class SqlAudit implements Audit {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('lienthong.audit'))";
    private static final String LAST = "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1";
    private static final String INSERT = """
            INSERT INTO audit (number, at, who, role, act, object, reason, details, prev_hash, hash)
            VALUES (:number, :at, :who, :role, :act, :object, :reason, :details::jsonb, :prevHash, :hash)
            """;

    private record Last(long number, String hash) {}

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SqlAudit(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void record(Caller who, String act, String object, String reason, Map<String, String> details) {
        write(who.name(), who.role().name(), act, object, reason, details);
    }

    @Override
    public void note(String act, String object, Map<String, String> details) {
        write("gateway", "GATEWAY", act, object, "", details);
    }

    private void write(String who, String role, String act, String object, String reason, Map<String, String> details) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transaction.executeWithoutResult(status -> {
            Last last = lastUnderLock();
            insert(new AuditEntry(
                            last.number() + 1,
                            now,
                            AuditText.of(who),
                            role,
                            AuditText.act(act),
                            AuditText.of(object),
                            AuditText.of(reason),
                            AuditText.details(details),
                            last.hash(),
                            "")
                    .sealed());
        });
    }

    private Last lastUnderLock() {
        sql.sql(LOCK).query((row, n) -> true).single();
        return sql.sql(LAST)
                .query((row, n) ->
                        new Last(row.getLong("number"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .optional()
                .orElseGet(() -> new Last(0, EntryHash.BEFORE_THE_FIRST));
    }

    private void insert(AuditEntry entry) {
        sql.sql(INSERT)
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("who", entry.who())
                .param("role", entry.role())
                .param("act", entry.act())
                .param("object", entry.object())
                .param("reason", entry.reason())
                .param("details", Details.json(entry.details()))
                .param("prevHash", HexFormat.of().parseHex(entry.prevHash()))
                .param("hash", HexFormat.of().parseHex(entry.hash()))
                .update();
    }
}
