package vn.lienthong.gateway.tax;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.landdesk.SealedFindings;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.Finding;

/** Rows, in the table {@code tax_row}. */
final class TaxRows {

    /** A parked row, locked. */
    record Parked(UUID id, @Nullable String dossier, Optional<RowFacts> facts) {}

    private final JdbcClient sql;
    private final Vault vault;
    private final SealedFindings sealed;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    TaxRows(JdbcClient sql, Vault vault, SealedFindings sealed) {
        this.sql = sql;
        this.vault = vault;
        this.sealed = sealed;
    }

    UUID newId() {
        return ids.generate();
    }

    /** Joins the caller's transaction. */
    void add(UUID id, TaxRow row, RowState state, List<Finding> findings, Instant now) {
        RowFacts facts = row.facts();
        sql.sql("""
                        INSERT INTO tax_row (id, file, number, dossier, body, state, findings, at)
                        VALUES (:id, :file, :number, :dossier, :body, :state, :findings, :now)
                        """)
                .param("id", id)
                .param("file", row.file())
                .param("number", row.number())
                .param("dossier", row.dossier())
                .param("body", facts == null ? null : vault.seal(facts.bytes(), body(id)))
                .param("state", state.name())
                .param("findings", sealed.seal(findings(id), findings))
                .param("now", SqlTime.of(now))
                .update();
    }

    /** Joins the caller's transaction. */
    void told(UUID id, @Nullable UUID notice) {
        sql.sql("UPDATE tax_row SET notice = :notice WHERE id = :id")
                .param("notice", notice)
                .param("id", id)
                .update();
    }

    /** Joins the caller's transaction. @return the row, locked, while it is parked */
    Optional<Parked> lockParked(UUID id) {
        return sql.sql("SELECT id, dossier, body FROM tax_row WHERE id = :id AND state = 'PARKED' FOR UPDATE")
                .param("id", id)
                .query((row, n) -> new Parked(id, row.getString("dossier"), facts(row)))
                .optional();
    }

    /** Joins the caller's transaction, in which the row is locked. */
    void settle(UUID id, RowState state, String who, String reason, Instant now) {
        sql.sql("""
                        UPDATE tax_row SET state = :state, who = :who, reason = :reason, settled_at = :now WHERE id = :id
                        """)
                .param("state", state.name())
                .param("who", who)
                .param("reason", reason)
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    Optional<RowFacts> facts(UUID id) {
        return sql.sql("SELECT id, body FROM tax_row WHERE id = :id")
                .param("id", id)
                .query((row, n) -> facts(row))
                .optional()
                .flatMap(it -> it);
    }

    static String findings(UUID id) {
        return "tax-row:" + id + ":findings";
    }

    private Optional<RowFacts> facts(ResultSet row) throws SQLException {
        byte @Nullable [] body = row.getBytes("body");
        try {
            return body == null
                    ? Optional.empty()
                    : Optional.of(RowFacts.read(vault.open(body, body(row.getObject("id", UUID.class)))));
        } catch (KeyDestroyed gone) {
            return Optional.empty();
        }
    }

    private static String body(UUID id) {
        return "tax-row:" + id + ":body";
    }
}
