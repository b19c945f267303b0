package vn.lienthong.gateway.sso;

import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.PersonClaims;
import vn.lienthong.gateway.security.Sight;

/**
 * Who somebody is here, by the ID token.
 *
 * @param suffix what follows the issuer's name of a person; where the bearer tokens of the same issuer are taken it is theirs, so
 *     that nobody is two people and approves what he or she asked for
 */
record People(PersonClaims claims, String suffix) {

    static final String BY_SIGN_ON = "@sso";

    Optional<String> name(OidcIdToken token) {
        return claims.name(token.getClaims()).map(it -> it + suffix);
    }

    Optional<Role> role(OidcIdToken token) {
        return claims.role(token.getClaims());
    }

    Optional<Sight> sight(Role role, OidcIdToken token) {
        return claims.sight(role, token.getClaims());
    }
}
