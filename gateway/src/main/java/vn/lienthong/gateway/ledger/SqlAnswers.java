package vn.lienthong.gateway.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Answers;

/** The answers in the table {@code answer}, sealed. */
final class SqlAnswers implements Answers {

    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;

    SqlAnswers(JdbcClient sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void keep(UUID message, byte[] result, Source source) {
        sql.sql("""
                        INSERT INTO answer (message, source, body, kept_at) VALUES (:message, :source, :body, :now)
                        ON CONFLICT (message) DO UPDATE SET source = :source, body = :body, kept_at = :now
                        """)
                .param("message", message)
                .param("source", source.name())
                .param("body", vault.seal(result, context(message)))
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }

    @Override
    public Optional<Kept> of(UUID message) {
        return sql
                .sql("SELECT source, body, kept_at FROM answer WHERE message = :message")
                .param("message", message)
                .query((row, n) -> opened(message, row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Kept> opened(UUID message, ResultSet row) throws SQLException {
        try {
            return Optional.of(new Kept(
                    vault.open(row.getBytes("body"), context(message)),
                    Source.valueOf(row.getString("source")),
                    SqlTime.required(row, "kept_at")));
        } catch (KeyDestroyed gone) {
            return Optional.empty();
        }
    }

    private static String context(UUID message) {
        return "answer:" + message;
    }
}
