package vn.lienthong.gateway.security;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import vn.lienthong.gateway.security.Caller.Role;

/**
 * Tokens that an issuer signed. A client that an origin is bound to is that origin; anybody else is a person with the
 * highest role that the token names, or nobody. Persons are called {@code <name>@oauth2}, so that no account is meant.
 */
final class OAuth2Tokens implements KeyRing {

    private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    private final JwtDecoder decoder;
    private final OAuth2Settings settings;
    private final PersonClaims people;
    private final Map<String, String> originsByClient;

    OAuth2Tokens(JwtDecoder decoder, OAuth2Settings settings, Map<String, String> originsByClient) {
        this.decoder = decoder;
        this.settings = settings;
        this.people = new PersonClaims(
                settings.rolesClaim(), settings.rolePrefix(), settings.nameClaim(), settings.unitsClaim());
        this.originsByClient = originsByClient;
    }

    /** @throws IssuerUnavailable while the issuer's keys cannot be read, so that nobody takes a good token for a bad one */
    @Override
    public Optional<Holder> holderOf(String presented) {
        if (!JWT.matcher(presented).matches()) {
            return Optional.empty();
        }
        try {
            Jwt token = decoder.decode(presented);
            return origin(token).or(() -> person(token)).map(Holder::ofKey);
        } catch (BadJwtException bad) {
            return Optional.empty();
        } catch (JwtException unavailable) {
            throw new IssuerUnavailable(unavailable);
        }
    }

    private Optional<Caller> origin(Jwt token) {
        return settings.originClaim().stream()
                .map(token::getClaim)
                .filter(String.class::isInstance)
                .findFirst()
                .map(originsByClient::get)
                .map(id -> new Caller(id, Role.ORIGIN));
    }

    private Optional<Caller> person(Jwt token) {
        return people.name(token.getClaims())
                .flatMap(name -> people.role(token.getClaims()).flatMap(role -> people.sight(role, token.getClaims())
                        .map(sight -> new Caller(name + PersonClaims.BY_TOKEN, role, sight))));
    }
}
