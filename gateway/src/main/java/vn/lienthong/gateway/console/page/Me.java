package vn.lienthong.gateway.console.page;

import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.security.Caller.Role;

/**
 * Who looks at the page.
 *
 * @param shown the name of the person, or of the account where there is no other
 */
public record Me(String name, String shown, Role role) {

    /** Whether this one may do what asks for the role. The gateway decides again; this only spares people the try. */
    public boolean may(String least) {
        return role.includes(Role.valueOf(least));
    }

    public boolean is(@Nullable String other) {
        return name.equals(other);
    }
}
