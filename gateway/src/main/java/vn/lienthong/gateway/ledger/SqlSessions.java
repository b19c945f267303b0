package vn.lienthong.gateway.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;

/**
 * The sessions in the table {@code session}; its row's lock makes one login of many. The present one is remembered for a moment,
 * which is harmless: whoever finds it refused renews it by its generation, and gets what another node has renewed meanwhile.
 */
final class SqlSessions implements Sessions {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private record Remembered(Session session, long at) {
        boolean fresh() {
            return System.nanoTime() - at < REMEMBERED.toNanos();
        }
    }

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Vault vault;
    private final Clock clock;
    private final Map<Lane, Remembered> remembered = new ConcurrentHashMap<>();

    SqlSessions(JdbcClient sql, TransactionTemplate transaction, Vault vault, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Optional<Session> current(Lane lane) {
        Remembered known = remembered.get(lane);
        if (known != null && known.fresh()) {
            return Optional.of(known.session());
        }
        long at = System.nanoTime();
        Optional<Session> current = read(
                        lane, "SELECT generation, token FROM session WHERE lane = :lane AND token IS NOT NULL")
                .filter(it -> !it.token().isEmpty());
        current.ifPresent(it -> remembered.put(lane, new Remembered(it, at)));
        return current;
    }

    @Override
    public Session renew(Lane lane, long seen, Supplier<String> login) {
        remembered.remove(lane);
        Session renewed = transaction.execute(
                status -> read(lane, "SELECT generation, token FROM session WHERE lane = :lane FOR UPDATE")
                        .filter(it -> it.generation() > seen && !it.token().isEmpty())
                        .orElseGet(() -> store(lane, login.get())));
        return Objects.requireNonNull(renewed);
    }

    private Session store(Lane lane, String token) {
        Long generation = sql.sql("""
                        UPDATE session SET generation = generation + 1, token = :token, obtained_at = :now
                        WHERE lane = :lane RETURNING generation
                        """)
                .param("token", vault.seal(token.getBytes(StandardCharsets.UTF_8), context(lane)))
                .param("now", SqlTime.of(clock.instant()))
                .param("lane", lane.name())
                .query(Long.class)
                .single();
        return new Session(Objects.requireNonNull(generation), token);
    }

    private Optional<Session> read(Lane lane, String select) {
        return sql.sql(select)
                .param("lane", lane.name())
                .query((row, n) -> new Session(row.getLong("generation"), token(lane, row.getBytes("token"))))
                .optional();
    }

    /** @return empty where there is none, or where its month's key was destroyed: the next call logs in again */
    private String token(Lane lane, byte @Nullable [] sealed) {
        try {
            return sealed == null ? "" : new String(vault.open(sealed, context(lane)), StandardCharsets.UTF_8);
        } catch (KeyDestroyed gone) {
            return "";
        }
    }

    private static String context(Lane lane) {
        return "session:" + lane;
    }
}
