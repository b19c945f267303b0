package vn.lienthong.gateway.landunit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** What people see of units and the land system, and how they switch them: the same at every door. */
public final class LandUnitWork {

    private static final Words NO_UNIT = new Words("Mã xã gồm 5 chữ số", "A commune's code has five digits");

    private final UnitSwitches switches;

    LandUnitWork(UnitSwitches switches) {
        this.switches = switches;
    }

    /** Whether a unit is connected that nobody has switched. */
    public boolean usual() {
        return switches.usual();
    }

    /** Those that somebody has switched, or for which something waits. */
    public List<UnitView> all() {
        return switches.all();
    }

    /** @throws Refused where it is no unit's code */
    public UnitView one(String unit) {
        return switches.one(sound(unit));
    }

    /**
     * What is kept leaves for the land system, so that whoever switches it on must have seen how much that is.
     *
     * @param seen how many kept dossiers that person saw; more may have come since, many more may not
     * @throws Refused where far more wait
     */
    public UnitView connect(String unit, String reason, @Nullable Long seen, Caller who) {
        long waiting = one(unit).waiting();
        if (waiting > expected(seen)) {
            throw new Refused(
                    Problem.NOT_NOW,
                    new Words(
                            "Có " + waiting + " hồ sơ đang giữ sẽ được gửi đi ngay. Xem lại rồi gửi kèm \"seen\": "
                                    + waiting,
                            waiting + " kept dossiers would leave at once. Look at them, then send \"seen\": "
                                    + waiting));
        }
        return switches.turn(unit, true, reason, who);
    }

    /** What comes from then on is kept. */
    public UnitView disconnect(String unit, String reason, Caller who) {
        return switches.turn(sound(unit), false, reason, who);
    }

    /** A tenth more may have come in while somebody looked. */
    private static long expected(@Nullable Long seen) {
        return seen == null ? 0 : seen + Math.max(seen / 10, 5);
    }

    private static String sound(String unit) {
        if (!unit.matches("\\d{5}")) {
            throw new Refused(Problem.MALFORMED_REQUEST, NO_UNIT);
        }
        return unit;
    }
}
