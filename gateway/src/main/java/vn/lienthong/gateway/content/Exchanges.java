package vn.lienthong.gateway.content;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Exchange;

/** The calls that were made for messages, as they were made: bytes sealed, their hashes in clear. */
public final class Exchanges {

    /** One attempt on, or look-up about, a message, by its claim's fencing token. */
    public record Attempt(UUID message, long token) {}

    /**
     * Calls, and the attempts that they were made for.
     *
     * @param attempts each of which owns all of the calls
     */
    public record Made(List<Attempt> attempts, List<Exchange> calls) {}

    private static final String INSERT = """
            INSERT INTO exchange (id, service, at, millis, status, content_type, failure,
                request_size, request_hash, request, answer_size, answer_hash, answer)
            VALUES (:id, :service, :at, :millis, :status, :contentType, :failure,
                :requestSize, :requestHash, :request, :answerSize, :answerHash, :answer)
            """;

    private static final String LINK = """
            INSERT INTO message_exchange (message, n, token, exchange)
            SELECT message,
                coalesce((SELECT max(n) FROM message_exchange WHERE message = link.message), 0)
                    + row_number() OVER (PARTITION BY message ORDER BY place),
                token, exchange
            FROM unnest(:messages, :tokens, :exchanges) WITH ORDINALITY AS link (message, token, exchange, place)
            """;

    private record Link(Attempt attempt, UUID exchange) {}

    private final NamedParameterJdbcOperations batches;
    private final Vault vault;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    public Exchanges(NamedParameterJdbcOperations batches, Vault vault) {
        this.batches = batches;
        this.vault = vault;
    }

    /**
     * Writes the calls once, for all the attempts that they were made for. Joins the caller's transaction, which holds the lock
     * of the messages' subjects.
     */
    public void write(List<Attempt> attempts, List<Exchange> made) {
        write(List.of(new Made(attempts, made)));
    }

    /** The same for several. */
    public void write(List<Made> all) {
        List<MapSqlParameterSource> calls = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (Made made : all) {
            for (Exchange call : made.calls()) {
                UUID id = ids.generate();
                calls.add(row(id, call));
                made.attempts().forEach(it -> links.add(new Link(it, id)));
            }
        }
        if (!calls.isEmpty()) {
            batches.batchUpdate(INSERT, calls.toArray(MapSqlParameterSource[]::new));
        }
        if (!links.isEmpty()) {
            batches.update(LINK, columns(links));
        }
    }

    private static MapSqlParameterSource columns(List<Link> links) {
        return new MapSqlParameterSource()
                .addValue(
                        "messages",
                        links.stream().map(it -> it.attempt().message()).toArray(UUID[]::new))
                .addValue(
                        "tokens", links.stream().map(it -> it.attempt().token()).toArray(Long[]::new))
                .addValue("exchanges", links.stream().map(Link::exchange).toArray(UUID[]::new));
    }

    private MapSqlParameterSource row(UUID id, Exchange call) {
        return new MapSqlParameterSource()
                .addValue("id", id)
                .addValue("service", call.service())
                .addValue("at", call.at().atOffset(ZoneOffset.UTC))
                .addValue("millis", call.took().toMillis())
                .addValue("status", call.status(), Types.INTEGER)
                .addValue("contentType", call.contentType())
                .addValue("failure", call.failure())
                .addValue("requestSize", size(call.request()), Types.INTEGER)
                .addValue("requestHash", hash(call.request()))
                .addValue("request", sealed(call.request(), context(id, "request")), Types.BINARY)
                .addValue("answerSize", size(call.answer()), Types.INTEGER)
                .addValue("answerHash", hash(call.answer()))
                .addValue("answer", sealed(call.answer(), context(id, "answer")), Types.BINARY);
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
