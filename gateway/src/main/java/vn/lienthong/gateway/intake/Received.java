package vn.lienthong.gateway.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.Vault;

/** Keeps what came in, byte for byte, beside the messages that were made from it: sealed, its hash in clear. */
public final class Received {

    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;

    Received(JdbcClient sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Joins the caller's transaction.
     *
     * @param door by which they came
     * @param messages what was made from the bytes
     */
    public void keep(String origin, String door, byte[] bytes, Collection<UUID> messages) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        INSERT INTO received (id, origin, door, at, sha256, body)
                        VALUES (:id, :origin, :door, :at, :sha256, :body)
                        """)
                .param("id", id)
                .param("origin", origin)
                .param("door", door)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("sha256", sha256(bytes))
                .param("body", vault.seal(bytes, context(id)))
                .update();
        messages.forEach(
                message -> sql.sql("INSERT INTO received_message (message, received) VALUES (:message, :received)")
                        .param("message", message)
                        .param("received", id)
                        .update());
    }

    private static String context(UUID id) {
        return "received:" + id;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
