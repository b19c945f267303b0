package vn.lienthong.gateway.api;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.routes.message.State;

/** Counts the messages of each lane by state. */
@Component
final class LaneFigures {

    private static final String COUNT = """
            SELECT lane, state, count(*) AS n, min(received_at) FILTER (WHERE held_for IS NULL) AS oldest
            FROM message m WHERE %s GROUP BY lane, state
            """;

    private static final String UNSETTLED = """
            SELECT lane, state, count(*) AS n, min(received_at) FILTER (WHERE held_for IS NULL) AS oldest
            FROM message m WHERE state IN ('WAITING', 'SENDING', 'UNKNOWN', 'PARKED', 'MANUAL') AND %s
            GROUP BY lane, state
            """;

    private record Count(
            String lane, State state, long n, @Nullable Instant oldest) {}

    private final JdbcClient jdbc;

    LaneFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the figures of all lanes at one moment, of those messages that may be seen */
    Counts now(Sight sight) {
        return counts(COUNT, Seen.by(sight));
    }

    /** @return the same without those of messages that are settled, which costs no more than the others are */
    Counts unsettled(Sight sight) {
        return counts(UNSETTLED, Seen.by(sight));
    }

    private Counts counts(String sql, Seen seen) {
        return new Counts(jdbc.sql(sql.formatted(seen.in("m")))
                .params(seen.parameters())
                .query((row, n) -> {
                    Columns columns = new Columns(row);
                    return new Count(
                            columns.text("lane"),
                            State.valueOf(columns.text("state")),
                            columns.number("n"),
                            columns.optionalTime("oldest"));
                })
                .list());
    }

    /** Messages by lane and state; what is held for its unit is no oldest one. */
    static final class Counts {

        private final List<Count> counts;

        private Counts(List<Count> counts) {
            this.counts = counts;
        }

        Map<State, Long> of(String lane) {
            Map<State, Long> figures = new EnumMap<>(State.class);
            for (State state : State.values()) {
                figures.put(state, 0L);
            }
            counts.stream().filter(it -> it.lane().equals(lane)).forEach(it -> figures.put(it.state(), it.n()));
            return figures;
        }

        /** @return when the message was received that waits longest, or null where none waits */
        @Nullable
        Instant oldestWaiting(String lane) {
            return counts.stream()
                    .filter(it -> it.lane().equals(lane) && it.state() == State.WAITING)
                    .flatMap(it -> Stream.ofNullable(it.oldest()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
