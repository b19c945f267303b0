package vn.lienthong.gateway.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;

/** Finds out why messages wait: for their lane, for others of their dossier, for their time. */
@Component
final class Waits {

    private static final String OPEN = """
            SELECT m.id, m.lane, m.state, m.ready, m.due, m.held_for, coalesce(u.connected, false) AS connected
            FROM message m LEFT JOIN land_unit u ON u.unit = m.held_for
            WHERE m.id IN (:ids) AND m.state IN ('WAITING', 'UNKNOWN')
            """;
    private static final Words OTHERS =
            new Words("Chờ thông điệp trước của cùng hồ sơ", "It waits for earlier messages of its dossier");
    private static final Words ASKED =
            new Words("Mất câu trả lời; sẽ tra cứu ở hệ thống nhận", "Its answer is lost; the system will be asked");

    private static final Words CLOSED =
            new Words("Kênh sang hệ thống nhận đang tạm dừng", "The lane to the system takes no traffic for now");

    private record Waiting(
            UUID id,
            Lane lane,
            boolean unknown,
            boolean ready,
            @Nullable Instant due,
            @Nullable Words heldFor) {}

    private final JdbcClient jdbc;
    private final LaneReasons reasons;
    private final Lanes lanes;
    private final Clock clock;

    Waits(JdbcClient jdbc, LaneReasons reasons, Lanes lanes, Clock clock) {
        this.jdbc = jdbc;
        this.reasons = reasons;
        this.lanes = lanes;
        this.clock = clock;
    }

    /**
     * @param inFull whether to say who closed a lane and why, which is for people
     * @return those of the messages that wait, with why
     */
    Map<UUID, WaitView> of(Collection<UUID> ids, boolean inFull) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Waiting> waiting = jdbc.sql(OPEN)
                .param("ids", ids)
                .query((row, n) -> {
                    Columns columns = new Columns(row);
                    return new Waiting(
                            columns.id("id"),
                            Lane.valueOf(columns.text("lane")),
                            columns.text("state").equals("UNKNOWN"),
                            row.getBoolean("ready"),
                            columns.optionalTime("due"),
                            heldFor(row));
                })
                .list();
        LaneReasons.Found found = reasons.now();
        Map<UUID, WaitView> views = new HashMap<>();
        waiting.forEach(it -> views.put(it.id(), view(it, found.closed(it.lane()), inFull)));
        return views;
    }

    private WaitView view(Waiting it, List<ClosedBy> closed, boolean inFull) {
        Instant now = clock.instant();
        List<Words> because = new ArrayList<>();
        if (inFull) {
            closed.forEach(one -> because.add(held(one.words())));
        } else if (!closed.isEmpty()) {
            because.add(CLOSED);
        }
        if (it.unknown()) {
            because.add(ASKED);
        } else if (it.heldFor() != null) {
            because.add(it.heldFor());
        } else if (!it.ready()) {
            because.add(OTHERS);
        }
        Instant due = it.due();
        if (due != null && due.isAfter(now)) {
            because.add(ClosedWords.notBefore(due, now));
        }
        @Nullable Duration left = lanes.budgetLeft(it.id()).orElse(null);
        return new WaitView(due, because, left == null ? null : left.toSeconds());
    }

    private static @Nullable Words heldFor(ResultSet row) throws SQLException {
        String unit = row.getString("held_for");
        if (unit == null) {
            return null;
        }
        return row.getBoolean("connected")
                ? new Words(
                        "Đơn vị " + unit + " vừa được kết nối; hồ sơ được gửi theo thứ tự",
                        "Unit " + unit + " has just been connected; its dossiers leave in their order")
                : new Words(
                        "Đơn vị " + unit
                                + " chưa kết nối với hệ thống đất đai; hồ sơ được giữ và tự gửi khi đơn vị được kết nối",
                        "Unit " + unit
                                + " is not connected to the land system yet; the dossier is kept, and leaves by itself"
                                + " once the unit is connected");
    }

    private static Words held(Words lane) {
        return new Words("Kênh: " + lane.vi(), "The lane: " + lane.en());
    }
}
