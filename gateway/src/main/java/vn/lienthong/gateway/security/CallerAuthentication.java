package vn.lienthong.gateway.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller whose credential was found good. One who must change the password first has no role until then. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private final Holder holder;

    CallerAuthentication(Holder holder) {
        super(authorities(holder));
        this.holder = holder;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return holder.caller();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /** The session or personal token that was presented, empty where it was a configured key. */
    public Optional<UUID> token() {
        return holder.token();
    }

    public boolean mustChangePassword() {
        return holder.mustChangePassword();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallerAuthentication that && holder.equals(that.holder);
    }

    @Override
    public int hashCode() {
        return holder.hashCode();
    }

    private static List<GrantedAuthority> authorities(Holder holder) {
        return holder.mustChangePassword()
                ? List.of()
                : List.of(new SimpleGrantedAuthority("ROLE_" + holder.caller().role()));
    }
}
