package vn.lienthong.gateway.api;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.ledger.LaneStatus.Status;

/** Reads how the lanes do. */
@Component
final class LaneBoard {

    private static final String LANES = "SELECT lane, status, reason, since, until FROM lane ORDER BY lane";

    private final JdbcClient jdbc;
    private final LaneFigures figures;
    private final Clock clock;

    LaneBoard(JdbcClient jdbc, LaneFigures figures, Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.clock = clock;
    }

    List<LaneView> all() {
        LaneFigures.Counts counts = figures.now();
        return jdbc.sql(LANES).query((row, n) -> view(new Columns(row), counts)).list();
    }

    private LaneView view(Columns row, LaneFigures.Counts counts) throws SQLException {
        String lane = row.text("lane");
        Status status = Status.valueOf(row.text("status"));
        String reason = row.masked("reason");
        Instant now = clock.instant();
        @Nullable Instant until = row.optionalTime("until");
        @Nullable Instant oldest = counts.oldestWaiting(lane);
        return new LaneView(
                lane,
                status.name(),
                meaning(status),
                reason.isEmpty() ? null : reason,
                row.time("since"),
                until,
                status == Status.PAUSED && until != null ? later(until, now) : null,
                counts.of(lane),
                oldest,
                oldest == null ? null : Duration.between(oldest, now).toSeconds());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Words meaning(Status status) {
        return switch (status) {
            case OPEN -> new Words("Đang thông", "Open");
            case PAUSED ->
                new Words(
                        "Tạm dừng; tự mở lại khi một lần gọi thử thành công",
                        "Paused; opens by itself once a trial call succeeds");
            case STOPPED ->
                new Words("Đã dừng; chỉ người vận hành mở lại được", "Stopped; only an operator reopens it");
        };
    }
}
