package vn.lienthong.gateway.landunit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.security.Caller;

/** Which units are connected, as people switch them; each switch is audited with it. */
final class UnitSwitches {

    private static final String ALL = """
            SELECT coalesce(u.unit, k.unit) AS unit, coalesce(u.connected, :connected) AS connected, u.who, u.at, u.reason,
                coalesce(k.waiting, 0) AS waiting, k.since
            FROM land_unit u
            FULL JOIN (
                SELECT held_for AS unit, count(*) AS waiting, min(received_at) AS since FROM message
                WHERE held_for IS NOT NULL AND state = 'WAITING' GROUP BY held_for) k ON k.unit = u.unit
            WHERE :unit = '' OR coalesce(u.unit, k.unit) = :unit
            ORDER BY 1
            """;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final LandUnitSettings settings;
    private final Clock clock;

    UnitSwitches(JdbcClient sql, TransactionTemplate transaction, Audit audit, LandUnitSettings settings, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a unit is connected that nobody has switched. */
    boolean usual() {
        return settings.connected();
    }

    /** Those that somebody has switched, or for which something waits. */
    List<UnitView> all() {
        return list("");
    }

    /** Any unit; one that nobody has switched is as usual. */
    UnitView one(String unit) {
        return list(unit).stream()
                .findFirst()
                .orElseGet(() -> new UnitView(unit, settings.connected(), 0, null, null, null, null));
    }

    /** Switches it. What is kept leaves soon after; what was let through before goes on. */
    UnitView turn(String unit, boolean connected, String reason, Caller who) {
        transaction.executeWithoutResult(status -> {
            UnitView before = one(unit);
            sql.sql("""
                            INSERT INTO land_unit (unit, connected, who, at, reason)
                            VALUES (:unit, :connected, :who, :at, :reason)
                            ON CONFLICT (unit) DO UPDATE SET connected = EXCLUDED.connected, who = EXCLUDED.who,
                                at = EXCLUDED.at, reason = EXCLUDED.reason
                            """)
                    .param("unit", unit)
                    .param("connected", connected)
                    .param("who", who.name())
                    .param("at", SqlTime.of(clock.instant()))
                    .param("reason", reason)
                    .update();
            String act = connected ? "land-unit.connect" : "land-unit.disconnect";
            audit.record(who, act, unit, reason, Map.of("waiting", Long.toString(before.waiting())));
        });
        return one(unit);
    }

    private List<UnitView> list(String unit) {
        return sql.sql(ALL)
                .param("connected", settings.connected())
                .param("unit", unit)
                .query((row, n) -> UnitView.read(row))
                .list();
    }
}
