package vn.lienthong.gateway.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,60}");

    private final JwtDecoder decoder;
    private final OAuth2Settings settings;
    private final Map<String, String> originsByClient;

    OAuth2Tokens(JwtDecoder decoder, OAuth2Settings settings, Map<String, String> originsByClient) {
        this.decoder = decoder;
        this.settings = settings;
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
        @Nullable Object name = token.getClaim(settings.nameClaim());
        return name instanceof String text && NAME.matcher(text).matches()
                ? role(token).map(role -> new Caller(text + "@oauth2", role))
                : Optional.empty();
    }

    private Optional<Role> role(Jwt token) {
        @Nullable Object found = token.getClaims();
        for (String step : settings.rolesClaim().split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        Collection<?> given = found instanceof Collection<?> several ? several : List.of();
        Set<Role> people = EnumSet.complementOf(EnumSet.of(Role.ORIGIN));
        return people.stream().filter(it -> given.contains(nameOf(it))).max(Role::compareTo);
    }

    private String nameOf(Role role) {
        return settings.rolePrefix() + role.name().toLowerCase(Locale.ROOT);
    }
}
