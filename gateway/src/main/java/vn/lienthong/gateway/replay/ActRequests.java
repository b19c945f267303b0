package vn.lienthong.gateway.replay;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts on single messages by the id of their request, so that a double click is one act. */
public final class ActRequests {

    /** Whether a request was met before. */
    public enum Seen {
        NEW,
        DONE,
        /** The id was used for another act, or on another message. */
        OTHERWISE_USED
    }

    private final JdbcClient sql;
    private final Clock clock;

    ActRequests(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes the request down within the transaction of its act; a second one at once waits for the first. */
    public Seen take(String who, String requestId, String act, UUID message) {
        int written = sql.sql("""
                        INSERT INTO act_request (who, request_id, act, message, at)
                        VALUES (:who, :request, :act, :message, :now) ON CONFLICT DO NOTHING
                        """)
                .param("who", who)
                .param("request", requestId)
                .param("act", act)
                .param("message", message)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return written == 1 ? Seen.NEW : earlier(who, requestId, act, message);
    }

    private Seen earlier(String who, String requestId, String act, UUID message) {
        return sql.sql(
                        "SELECT act = :act AND message = :message FROM act_request WHERE who = :who AND request_id = :request")
                .param("act", act)
                .param("message", message)
                .param("who", who)
                .param("request", requestId)
                .query((row, n) -> row.getBoolean(1) ? Seen.DONE : Seen.OTHERWISE_USED)
                .single();
    }
}
