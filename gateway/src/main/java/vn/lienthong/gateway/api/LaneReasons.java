package vn.lienthong.gateway.api;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.lever.Lever;
import vn.lienthong.gateway.lever.Levers;
import vn.lienthong.routes.message.Lane;

/** Why lanes take no traffic: every reason, the strongest first. */
@Component
final class LaneReasons {

    private static final List<String> STRONGEST_FIRST = List.of("STOP", "RESTORE", "HOLD", "WINDOW", "PAUSE");

    private static final String PAUSED = "SELECT lane, reason, since, until FROM lane WHERE status = 'PAUSED'";

    private final JdbcClient jdbc;
    private final Levers levers;
    private final Clock clock;

    LaneReasons(JdbcClient jdbc, Levers levers, Clock clock) {
        this.jdbc = jdbc;
        this.levers = levers;
        this.clock = clock;
    }

    /** What keeps lanes closed now, and which maintenance is to come. */
    record Found(Map<Lane, List<ClosedBy>> closed, Map<Lane, List<ClosedBy>> planned) {

        List<ClosedBy> closed(Lane lane) {
            return closed.getOrDefault(lane, List.of());
        }

        List<ClosedBy> planned(Lane lane) {
            return planned.getOrDefault(lane, List.of());
        }
    }

    Found now() {
        Instant now = clock.instant();
        Map<Lane, List<ClosedBy>> closed = new HashMap<>();
        Map<Lane, List<ClosedBy>> planned = new HashMap<>();
        for (Lever lever : levers.all()) {
            (lever.inForce(now) ? closed : planned)
                    .computeIfAbsent(lever.lane(), it -> new ArrayList<>())
                    .add(ClosedBy.lever(lever, now));
        }
        jdbc.sql(PAUSED).query(row -> {
            Columns columns = new Columns(row);
            Instant until = columns.time("until");
            closed.computeIfAbsent(Lane.valueOf(columns.text("lane")), it -> new ArrayList<>())
                    .add(ClosedBy.pause(
                            columns.masked("reason"), columns.time("since"), until.isAfter(now) ? until : now, now));
        });
        closed.values().forEach(it -> it.sort(Comparator.comparingInt(one -> STRONGEST_FIRST.indexOf(one.kind()))));
        return new Found(closed, planned);
    }
}
