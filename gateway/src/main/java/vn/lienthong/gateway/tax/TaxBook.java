package vn.lienthong.gateway.tax;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.landdesk.SealedFindings;

/** Reads rows, the newest first. */
final class TaxBook {

    private static final String ROWS = """
            SELECT r.id, r.file, f.kind, r.number, r.dossier, r.state, r.body IS NOT NULL AS readable, r.findings, r.notice,
                   r.at, r.settled_at, r.who, r.reason
            FROM tax_row r JOIN tax_file f ON f.id = r.file
            """;

    private final JdbcClient sql;
    private final SealedFindings sealed;

    TaxBook(JdbcClient sql, SealedFindings sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    /** @param after gives what comes after it in the list, null for its beginning */
    List<TaxRowView> page(@Nullable RowState state, @Nullable String dossier, @Nullable UUID after, int size) {
        return sql.sql(ROWS + """
                        WHERE (:state::text IS NULL OR r.state = :state)
                          AND (:dossier::text IS NULL OR r.dossier = :dossier)
                          AND (:after::uuid IS NULL OR r.id < :after)
                        ORDER BY r.id DESC LIMIT :size
                        """)
                .param("state", state == null ? null : state.name())
                .param("dossier", dossier)
                .param("after", after)
                .param("size", size)
                .query((row, n) -> view(row))
                .list();
    }

    Optional<TaxRowView> find(UUID id) {
        return sql.sql(ROWS + "WHERE r.id = :id")
                .param("id", id)
                .query((row, n) -> view(row))
                .optional();
    }

    private TaxRowView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        RowState state = RowState.valueOf(row.getString("state"));
        return new TaxRowView(
                id,
                row.getObject("file", UUID.class),
                row.getString("kind"),
                row.getInt("number"),
                row.getString("dossier"),
                state.name(),
                state.meaning(),
                row.getBoolean("readable"),
                sealed.open(TaxRows.findings(id), row.getBytes("findings")),
                row.getObject("notice", UUID.class),
                SqlTime.required(row, "at"),
                SqlTime.read(row, "settled_at"),
                row.getString("who"),
                row.getString("reason"));
    }
}
