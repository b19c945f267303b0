package vn.lienthong.gateway.lgspfacade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.lgspfacade.Known.AtRegistry;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.message.State;

/** Reads what is known of the dossiers that an origin itself handed in. */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class KnownDossiers {

    private static final int LONGEST_REASON = 500;
    private static final String NEWEST = """
            SELECT m.id, m.subject, m.unit, m.state, m.reason, m.quote, m.changed_at,
                   (SELECT max(linked) FROM linked_code WHERE origin = m.origin AND subject = m.subject) AS linked,
                   f.id AS follow_up, f.standing, f.since, l.n, l.words, l.deadline
            FROM message m
            LEFT JOIN follow_up f ON f.message = m.id
            LEFT JOIN LATERAL (
                SELECT n, words, deadline FROM follow_up_line WHERE follow_up = f.id AND standing = f.standing
                ORDER BY n DESC LIMIT 1) l ON true
            WHERE m.lane = 'CIVIL_STATUS' AND m.origin = :origin
                AND m.subject = coalesce((SELECT subject FROM linked_code WHERE origin = :origin AND linked = :code), :code)
            ORDER BY m.state = 'CANCELLED', m.epoch DESC, m.rank_version DESC, m.sequence DESC
            LIMIT 1
            """;

    private final JdbcClient sql;
    private final Quotes quotes;
    private final Answers answers;
    private final Vault vault;
    private final CivilDocuments documents = new CivilDocuments();

    KnownDossiers(JdbcClient sql, Quotes quotes, Answers answers, Vault vault) {
        this.sql = sql;
        this.quotes = quotes;
        this.answers = answers;
        this.vault = vault;
    }

    /** @return empty where the origin handed in no dossier with this code, be it the one-stop shop's or the linked one */
    Optional<Known> find(Origin origin, String code) {
        return sql.sql(NEWEST)
                .param("code", code)
                .param("origin", origin.id())
                .query((row, n) -> known(row))
                .optional();
    }

    private Known known(ResultSet row) throws SQLException {
        UUID message = row.getObject("id", UUID.class);
        @Nullable AtRegistry registry = row.getString("standing") == null ? null : atRegistry(row);
        String reason = quotes.joined(message, row.getString("reason"), row.getBytes("quote"));
        Instant changed = instant(row, "changed_at");
        return new Known(
                message,
                row.getString("subject"),
                row.getString("linked"),
                row.getString("unit"),
                State.valueOf(row.getString("state")),
                Snippet.of(reason, LONGEST_REASON),
                registry != null && registry.since().isAfter(changed) ? registry.since() : changed,
                registry,
                result(message));
    }

    private AtRegistry atRegistry(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime deadline = row.getObject("deadline", OffsetDateTime.class);
        return new AtRegistry(
                row.getString("standing"),
                instant(row, "since"),
                words(row),
                deadline == null ? null : deadline.toInstant());
    }

    private String words(ResultSet row) throws SQLException {
        byte @Nullable [] sealed = row.getBytes("words");
        if (sealed == null) {
            return "";
        }
        String context = "follow-up:" + row.getObject("follow_up", UUID.class) + ":" + row.getInt("n");
        try {
            return new String(vault.open(sealed, context), java.nio.charset.StandardCharsets.UTF_8);
        } catch (KeyDestroyed gone) {
            return Quotes.DESTROYED;
        }
    }

    private Optional<CivilResult> result(UUID message) {
        return answers.of(message)
                .map(it -> documents.readResult(it.result()))
                .flatMap(it -> it instanceof Translation.Translated<CivilResult> read
                        ? Optional.of(read.value())
                        : Optional.empty());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
