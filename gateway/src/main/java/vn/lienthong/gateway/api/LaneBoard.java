package vn.lienthong.gateway.api;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.api.LaneView.Rate;
import vn.lienthong.gateway.api.LaneView.SessionView;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;

/** Reads how the lanes do. */
@Component
public final class LaneBoard {

    private static final String LANES = """
            SELECT lane.lane, lane.since, session.generation, session.obtained_at,
                   (SELECT count(*) FROM timeline t JOIN message m ON m.id = t.message
                    WHERE t.to_state = 'DELIVERED' AND t.from_state <> 'DELIVERED' AND t.at > :minuteAgo
                      AND m.lane = lane.lane AND %s) AS delivered
            FROM lane LEFT JOIN session ON session.lane = lane.lane
            ORDER BY lane.lane
            """;

    private final JdbcClient jdbc;
    private final LaneFigures figures;
    private final LaneReasons reasons;
    private final FollowUpFigures followUps;
    private final Rates rates;
    private final Clock clock;

    LaneBoard(
            JdbcClient jdbc,
            LaneFigures figures,
            LaneReasons reasons,
            FollowUpFigures followUps,
            Rates rates,
            Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.reasons = reasons;
        this.followUps = followUps;
        this.rates = rates;
        this.clock = clock;
    }

    /** @return every lane, in the order of their names; how a system does is told to everybody, with the figures of what is seen */
    public List<LaneView> all(Sight sight) {
        return all(figures.now(sight), sight);
    }

    /** @return the same; the figures leave out what is settled, so that it may be asked for often */
    public List<LaneView> unsettled(Sight sight) {
        return all(figures.unsettled(sight), sight);
    }

    private List<LaneView> all(LaneFigures.Counts counts, Sight sight) {
        Seen seen = Seen.by(sight);
        LaneReasons.Found found = reasons.now();
        return jdbc.sql(LANES.formatted(seen.in("m")))
                .params(seen.parameters())
                .param("minuteAgo", clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
                .query((row, n) -> view(new Columns(row), counts, found, sight))
                .list();
    }

    private LaneView view(Columns row, LaneFigures.Counts counts, LaneReasons.Found found, Sight sight)
            throws SQLException {
        Lane lane = Lane.valueOf(row.text("lane"));
        List<ClosedBy> closed = found.closed(lane);
        @Nullable ClosedBy first = closed.isEmpty() ? null : closed.get(0);
        LaneStatusWords status = LaneStatusWords.of(first);
        @Nullable Instant oldest = counts.oldestWaiting(lane.name());
        return new LaneView(
                lane.name(),
                status.name(),
                status.meaning(),
                first == null ? null : first.reason(),
                first == null ? row.time("since") : first.since(),
                first == null ? null : first.until(),
                status == LaneStatusWords.PAUSED && first != null ? first.until() : null,
                closed,
                found.planned(lane),
                counts.of(lane.name()),
                oldest,
                oldest == null ? null : secondsSince(oldest),
                new Rate(rates.perSecond(lane), row.number("delivered")),
                session(row),
                lane == Lane.CIVIL_STATUS ? followUps.now(sight) : null);
    }

    private @Nullable SessionView session(Columns row) throws SQLException {
        @Nullable Instant obtained = row.optionalTime("obtained_at");
        return obtained == null ? null : new SessionView(row.number("generation"), obtained, secondsSince(obtained));
    }

    private long secondsSince(Instant time) {
        return Duration.between(time, clock.instant()).toSeconds();
    }
}
