package vn.lienthong.gateway.content;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Exchange;

/** The calls that were made for messages, as they were made: bytes sealed, their hashes in clear. */
public final class Exchanges {

    /** One attempt on, or look-up about, a message, by its claim's fencing token. */
    public record Attempt(UUID message, long token) {}

    private final JdbcClient sql;
    private final Vault vault;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    public Exchanges(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * Writes the calls once, for all the attempts that they were made for. Joins the caller's transaction, which holds the lock
     * of the messages' subjects.
     */
    public void write(List<Attempt> attempts, List<Exchange> made) {
        for (Exchange exchange : made) {
            UUID id = ids.generate();
            insert(id, exchange);
            attempts.forEach(attempt -> link(attempt, id));
        }
    }

    private void insert(UUID id, Exchange exchange) {
        sql.sql("""
                        INSERT INTO exchange (id, service, at, millis, status, content_type, failure,
                            request_size, request_hash, request, answer_size, answer_hash, answer)
                        VALUES (:id, :service, :at, :millis, :status, :contentType, :failure,
                            :requestSize, :requestHash, :request, :answerSize, :answerHash, :answer)
                        """)
                .param("id", id)
                .param("service", exchange.service())
                .param("at", exchange.at().atOffset(ZoneOffset.UTC))
                .param("millis", exchange.took().toMillis())
                .param("status", exchange.status(), java.sql.Types.INTEGER)
                .param("contentType", exchange.contentType())
                .param("failure", exchange.failure())
                .param("requestSize", size(exchange.request()), java.sql.Types.INTEGER)
                .param("requestHash", hash(exchange.request()))
                .param("request", sealed(exchange.request(), context(id, "request")), java.sql.Types.BINARY)
                .param("answerSize", size(exchange.answer()), java.sql.Types.INTEGER)
                .param("answerHash", hash(exchange.answer()))
                .param("answer", sealed(exchange.answer(), context(id, "answer")), java.sql.Types.BINARY)
                .update();
    }

    private void link(Attempt attempt, UUID exchange) {
        sql.sql("""
                        INSERT INTO message_exchange (message, n, token, exchange)
                        SELECT :message, coalesce(max(n), 0) + 1, :token, :exchange
                        FROM message_exchange WHERE message = :message
                        """)
                .param("message", attempt.message())
                .param("token", attempt.token())
                .param("exchange", exchange)
                .update();
    }

    private byte @Nullable [] sealed(byte @Nullable [] body, String context) {
        return body == null ? null : vault.seal(body, context);
    }

    static String context(UUID exchange, String side) {
        return "exchange:" + exchange + ":" + side;
    }

    private static @Nullable Integer size(byte @Nullable [] body) {
        return body == null ? null : body.length;
    }

    private static @Nullable String hash(byte @Nullable [] body) {
        return body == null ? null : Sha256.of(body);
    }
}
