package vn.lienthong.gateway.facade;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.State;

/** Reads from the ledger what an origin itself sent of a dossier. */
@Component
final class AcceptedStates {

    private static final int LONGEST_REASON = 500;
    private static final String NEWEST = """
            SELECT m.id, m.mark, m.state, m.cause, m.reason, m.quote,
                   (SELECT count(*) FROM message e
                    WHERE e.lane = m.lane AND e.subject = m.subject AND e.kind = 'EVENT' AND e.origin = m.origin
                      AND e.state IN ('PARKED', 'MANUAL')) AS held
            FROM message m
            WHERE m.lane = 'NPSP' AND m.subject = :subject AND m.kind = 'STATE' AND m.origin = :origin
              AND m.state <> 'CANCELLED'
            ORDER BY m.epoch DESC, m.rank_version DESC, m.sequence DESC
            LIMIT 1
            """;

    private final JdbcClient sql;
    private final Quotes quotes;

    AcceptedStates(JdbcClient sql, Quotes quotes) {
        this.sql = sql;
        this.quotes = quotes;
    }

    Optional<AcceptedState> newest(String subject, Origin origin) {
        return sql.sql(NEWEST)
                .param("subject", subject)
                .param("origin", origin.id())
                .query((row, n) -> {
                    State state = State.valueOf(row.getString("state"));
                    boolean withPerson = state == State.PARKED || state == State.MANUAL;
                    @Nullable String cause = withPerson ? row.getString("cause") : null;
                    String reason = withPerson
                            ? quotes.joined(
                                    row.getObject("id", UUID.class), row.getString("reason"), row.getBytes("quote"))
                            : "";
                    return new AcceptedState(
                            row.getString("mark"),
                            state,
                            cause == null ? null : Cause.valueOf(cause),
                            Snippet.of(reason, LONGEST_REASON),
                            row.getInt("held"));
                })
                .optional();
    }
}
