package vn.lienthong.gateway.metric;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.report.LaneLaw;
import vn.lienthong.gateway.report.Law;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;

/** Reads the figures of all lanes, at most every {@link #GOOD_FOR}, however often they are asked for. */
final class LedgerSamples {

    static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(LedgerSamples.class);

    private static final String LANES = """
            SELECT lane.lane, lane.status = 'PAUSED' AS paused, lane_held(lane.lane, :now) AS held,
                   EXISTS (SELECT FROM lever WHERE lever.lane = lane.lane AND kind = 'STOP' AND ends IS NULL) AS stopped,
                   (SELECT extract(epoch FROM :now - min(received_at))::float8 FROM message m
                    WHERE m.lane = lane.lane AND m.state = 'WAITING' AND m.held_for IS NULL) AS oldest,
                   (SELECT min(budget_from) FROM message m
                    WHERE m.lane = lane.lane AND m.state IN ('WAITING', 'SENDING', 'UNKNOWN'))
                   - open_millis - CASE WHEN status = 'OPEN' THEN unheld_millis(lane.lane, since, :now) ELSE 0 END AS tried
            FROM lane
            """;
    private static final String PARKED =
            "SELECT lane, cause, count(*) AS n FROM message WHERE state = 'PARKED' AND cause IS NOT NULL GROUP BY lane, cause";

    private final JdbcClient jdbc;
    private final Law law;
    private final Clock clock;
    private final Map<Lane, Duration> budgets;
    private Map<Lane, LaneSample> samples = Map.of();
    private long readAt = System.nanoTime() - GOOD_FOR.toNanos();

    LedgerSamples(JdbcClient jdbc, Law law, Clock clock, Map<Lane, Duration> budgets) {
        this.jdbc = jdbc;
        this.law = law;
        this.clock = clock;
        this.budgets = Map.copyOf(budgets);
    }

    /** @return empty while the ledger cannot be read */
    synchronized Optional<LaneSample> of(Lane lane) {
        if (System.nanoTime() - readAt >= GOOD_FOR.toNanos()) {
            samples = read();
            readAt = System.nanoTime();
        }
        return Optional.ofNullable(samples.get(lane));
    }

    private Map<Lane, LaneSample> read() {
        try {
            Map<String, LaneLaw> laws =
                    law.quick().stream().collect(Collectors.toMap(LaneLaw::lane, Function.identity()));
            Map<String, Map<Cause, Long>> parked = parked();
            Map<Lane, LaneSample> read = new EnumMap<>(Lane.class);
            jdbc.sql(LANES)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(row -> {
                        String lane = row.getString("lane");
                        @Nullable LaneLaw its = laws.get(lane);
                        if (its != null) {
                            read.put(Lane.valueOf(lane), sample(row, its, parked.getOrDefault(lane, Map.of())));
                        }
                    });
            return read;
        } catch (DataAccessException away) {
            LOG.warn("The ledger's figures cannot be read; they are missing from the metrics: {}", away.getMessage());
            return Map.of();
        }
    }

    private Map<String, Map<Cause, Long>> parked() {
        Map<String, Map<Cause, Long>> parked = new HashMap<>();
        jdbc.sql(PARKED).query(row -> {
            parked.computeIfAbsent(row.getString("lane"), it -> new EnumMap<>(Cause.class))
                    .put(Cause.valueOf(row.getString("cause")), row.getLong("n"));
        });
        return parked;
    }

    private LaneSample sample(ResultSet row, LaneLaw law, Map<Cause, Long> parked) throws SQLException {
        @Nullable Double oldest = row.getObject("oldest", Double.class);
        @Nullable Long tried = row.getObject("tried", Long.class);
        Duration budget = budgets.getOrDefault(Lane.valueOf(law.lane()), Duration.ZERO);
        return new LaneSample(
                law,
                parked,
                oldest,
                row.getBoolean("paused"),
                row.getBoolean("held"),
                row.getBoolean("stopped"),
                tried == null ? null : budget.toMillis() / 1000.0 + tried / 1000.0);
    }
}
