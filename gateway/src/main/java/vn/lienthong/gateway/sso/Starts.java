package vn.lienthong.gateway.sso;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.account.Secrets;
import vn.lienthong.gateway.content.SqlTime;

/** Sign-ins that were begun, in the table {@code sso_start}, so that any node can go on with them. */
final class Starts {

    static final Duration LASTING = Duration.ofMinutes(10);

    /**
     * @param sameBrowser whether the browser that began is the one that came back
     * @param next the page first asked for
     */
    record Start(boolean sameBrowser, String nonce, String verifier, String next, Instant expiresAt) {}

    private final JdbcClient sql;
    private final Clock clock;

    Starts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void keep(String state, String cookie, String nonce, String verifier, String next) {
        Instant now = clock.instant();
        sql.sql("DELETE FROM sso_start WHERE expires_at < :longAgo")
                .param("longAgo", SqlTime.of(now.minus(LASTING)))
                .update();
        sql.sql("""
                        INSERT INTO sso_start (state, browser, nonce, verifier, next, expires_at)
                        VALUES (:state, :browser, :nonce, :verifier, :next, :expires)
                        """)
                .param("state", Secrets.hash(state))
                .param("browser", Secrets.hash(cookie))
                .param("nonce", nonce)
                .param("verifier", verifier)
                .param("next", next)
                .param("expires", SqlTime.of(now.plus(LASTING)))
                .update();
    }

    /**
     * Takes it away, so that no second answer finds it.
     *
     * @param cookie of the browser that came back; empty for none
     */
    Optional<Start> take(String state, String cookie) {
        return sql.sql("""
                        DELETE FROM sso_start WHERE state = :state
                        RETURNING browser = :browser AS same_browser, nonce, verifier, next, expires_at
                        """)
                .param("state", Secrets.hash(state))
                .param("browser", Secrets.hash(cookie))
                .query((row, n) -> new Start(
                        row.getBoolean("same_browser"),
                        row.getString("nonce"),
                        row.getString("verifier"),
                        row.getString("next"),
                        SqlTime.required(row, "expires_at")))
                .optional();
    }
}
