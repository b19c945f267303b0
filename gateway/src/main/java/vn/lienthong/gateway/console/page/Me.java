package vn.lienthong.gateway.console.page;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.Sight;

/**
 * Who looks at the page.
 *
 * @param shown the name of the person, or of the account where there is no other
 */
public record Me(String name, String shown, Role role, Sight sight) {

    private static final Set<String> CUT_TO_UNITS =
            Set.of("overview", "parked", "unknown", "messages", "jobs", "paper", "sheet");

    /** Whether this one may do what asks for the role. The gateway decides again; this only spares people the try. */
    public boolean may(String least) {
        return role.includes(Role.valueOf(least));
    }

    /** Whether this one sees the dossiers of some units alone. */
    public boolean limited() {
        return sight.isLimited();
    }

    /** The codes of those units, as they are shown. */
    public String units() {
        @Nullable Set<String> units = sight.units();
        return units == null ? "" : units.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Whether the page is one of those that show what is of these units alone, or the person sees all. */
    public boolean sees(String page) {
        return !limited() || CUT_TO_UNITS.contains(page);
    }

    public boolean is(@Nullable String other) {
        return name.equals(other);
    }
}
