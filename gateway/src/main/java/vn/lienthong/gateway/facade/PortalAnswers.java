package vn.lienthong.gateway.facade;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;

/** What a national system answered before, kept in the database: it survives the Portal's outage, and ours. */
@Component
public final class PortalAnswers {

    /** @param age how long ago it was given */
    public record Kept(byte[] answer, Instant askedAt, Duration age) {}

    private record Row(byte[] answer, Instant askedAt) {}

    private static final Logger LOG = LoggerFactory.getLogger(PortalAnswers.class);

    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;

    PortalAnswers(JdbcClient sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param question a hash of what was asked, a keyed one where it may name a person */
    public Optional<Kept> find(byte[] question) {
        Instant now = clock.instant();
        return sql.sql("SELECT answer, asked_at FROM portal_answer WHERE question = :question")
                .param("question", question)
                .query((row, n) -> new Row(
                        row.getBytes("answer"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .optional()
                .flatMap(it -> opened(question, it))
                .map(it -> new Kept(it.answer(), it.askedAt(), Duration.between(it.askedAt(), now)));
    }

    /** Keeps an answer, instead of an earlier one to the same question. */
    public void keep(byte[] question, String service, byte[] answer) {
        sql.sql("""
                        INSERT INTO portal_answer (question, service, answer, asked_at)
                        VALUES (:question, :service, :answer, :now)
                        ON CONFLICT (question) DO UPDATE SET answer = excluded.answer, asked_at = excluded.asked_at
                        """)
                .param("question", question)
                .param("service", service)
                .param("answer", vault.seal(answer, context(question)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets what is too old to be given to anybody. */
    public void forget(String service, Duration olderThan) {
        sql.sql("DELETE FROM portal_answer WHERE service = :service AND asked_at < :before")
                .param("service", service)
                .param("before", clock.instant().minus(olderThan).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Row> opened(byte[] question, Row row) {
        try {
            return Optional.of(new Row(vault.open(row.answer(), context(question)), row.askedAt()));
        } catch (KeyDestroyed destroyed) {
            LOG.info("A kept answer of the Portal is gone with its key; it is asked again");
            return Optional.empty();
        }
    }

    private static String context(byte[] question) {
        return "portal-answer:" + HexFormat.of().formatHex(question);
    }
}
