package vn.lienthong.gateway.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Caller;

/** Reads the parked messages of one root cause, page by page. */
@Component
public final class ParkedMessages {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PAGE = "SELECT " + MessageFacts.COLUMNS + """
            FROM message m
            WHERE m.state = 'PARKED' AND %s
              AND m.fingerprint = :fingerprint AND m.id > :after
            ORDER BY m.id LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final Quotes quotes;

    ParkedMessages(JdbcClient jdbc, Quotes quotes) {
        this.jdbc = jdbc;
        this.quotes = quotes;
    }

    /**
     * @param after the last message of the page before, null for the first page; pages stay whole while messages leave
     * @return at most {@code most} messages, in order of acceptance
     */
    public List<MessageFacts> page(String fingerprint, @Nullable UUID after, int most, Caller caller) {
        Seen seen = Seen.by(caller.sight());
        return jdbc.sql(PAGE.formatted(seen.in("m")))
                .params(seen.parameters())
                .param("fingerprint", fingerprint)
                .param("after", after == null ? BEFORE_ALL : after)
                .param("most", most)
                .query((row, n) -> MessageFacts.of(new Columns(row), caller, quotes))
                .list();
    }
}
