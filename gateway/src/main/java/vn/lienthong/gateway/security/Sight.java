package vn.lienthong.gateway.security;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose messages a caller sees: a provincial system its own, a person all of the province, or those of some units.
 *
 * @param origin the system that sees its own alone; null for people
 * @param units the codes whose dossiers are seen alone, never empty; null for those of all units
 */
public record Sight(@Nullable String origin, @Nullable Set<String> units) {

    private static final Pattern UNIT = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,39}");

    /** Everything. */
    public static final Sight PROVINCE = new Sight(null, null);

    public Sight {
        units = units == null ? null : Set.copyOf(units);
        if (units != null && units.isEmpty()) {
            throw new IllegalArgumentException("who is limited to units is limited to at least one");
        }
    }

    /** Whether a text could be a unit's code, as dossiers carry it. */
    public static boolean isUnit(@Nullable String code) {
        return code != null && UNIT.matcher(code).matches();
    }

    static Sight ofOrigin(String origin) {
        return new Sight(origin, null);
    }

    /** @param units null for those of all */
    public static Sight of(@Nullable Set<String> units) {
        return units == null ? PROVINCE : new Sight(null, units);
    }

    /** Whether a person is limited to units, and so kept from what is the province's. */
    public boolean isLimited() {
        return units != null;
    }

    Sight within(UnitReach reach) {
        return units == null ? this : of(reach.of(units));
    }
}
