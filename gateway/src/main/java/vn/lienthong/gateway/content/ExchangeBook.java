package vn.lienthong.gateway.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;

/** Reads the calls that were made for messages. */
public final class ExchangeBook {

    private static final int MOST = 200;
    private static final String FACTS = """
            SELECT l.message, l.n, l.token, e.id, e.service, e.at, e.millis, e.status, e.content_type, e.failure,
                   e.request_size, e.request_hash, e.answer_size, e.answer_hash
            """;
    private static final String OF = FACTS + """
            FROM (SELECT *, count(*) OVER (PARTITION BY message) AS length FROM message_exchange
                  WHERE message IN (:ids)) l
            JOIN exchange e ON e.id = l.exchange
            WHERE l.n > l.length - :most
            ORDER BY l.message, l.n
            """;
    private static final String ONE = FACTS + """
            , e.request, e.answer
            FROM message_exchange l JOIN exchange e ON e.id = l.exchange
            WHERE l.message = :message AND l.n = :n
            """;

    /**
     * A call and the exact bytes of both sides.
     *
     * @param request null where it is a secret
     * @param answer null where it is a secret, or there was none
     */
    public record Whole(ExchangeFacts facts, byte @Nullable [] request, byte @Nullable [] answer) {}

    private record Line(UUID message, ExchangeFacts facts) {}

    private final JdbcClient sql;
    private final Vault vault;

    public ExchangeBook(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** The latest {@value #MOST} calls for each message, the oldest of them first. */
    public Map<UUID, List<ExchangeFacts>> of(Collection<UUID> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql(OF)
                .param("ids", messages)
                .param("most", MOST)
                .query((row, n) -> new Line(row.getObject("message", UUID.class), facts(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::message, Collectors.mapping(Line::facts, Collectors.toList())));
    }

    /** The call without its bytes. */
    public Optional<ExchangeFacts> facts(UUID message, int n) {
        return of(List.of(message)).getOrDefault(message, List.of()).stream()
                .filter(it -> it.n() == n)
                .findFirst();
    }

    /** @throws KeyDestroyed when the key of the month in which it was made was destroyed */
    public Optional<Whole> whole(UUID message, int n) {
        return sql.sql(ONE)
                .param("message", message)
                .param("n", n)
                .query((row, number) -> whole(row))
                .optional();
    }

    private Whole whole(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Whole(facts(row), open(row, id, "request"), open(row, id, "answer"));
    }

    private byte @Nullable [] open(ResultSet row, UUID id, String side) throws SQLException {
        byte[] sealed = row.getBytes(side);
        return sealed == null ? null : vault.open(sealed, Exchanges.context(id, side));
    }

    private static ExchangeFacts facts(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        return new ExchangeFacts(
                row.getInt("n"),
                row.getLong("token"),
                row.getString("service"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("millis"),
                row.getObject("status", Integer.class),
                row.getString("content_type"),
                failure.isEmpty() ? null : failure,
                row.getObject("request_size", Integer.class),
                row.getString("request_hash"),
                row.getObject("answer_size", Integer.class),
                row.getString("answer_hash"));
    }
}
