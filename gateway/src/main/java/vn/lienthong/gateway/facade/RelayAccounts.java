package vn.lienthong.gateway.facade;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.facade.FacadeLogins.Login;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;

/** Who calls by the relay dialect: known by its API key already, or by its façade account with each call. */
@Component
final class RelayAccounts {

    private static final String BASIC = "basic ";

    private final FacadeLogins logins;
    private final Origins origins;

    RelayAccounts(FacadeLogins logins, Origins origins) {
        this.logins = logins;
        this.origins = origins;
    }

    Optional<Origin> origin(@Nullable Caller caller, HttpServletRequest request) {
        if (caller != null) {
            return caller.role() == Role.ORIGIN ? origins.find(caller.name()) : Optional.empty();
        }
        return account(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(it -> logins.login(it[0], it[1], request.getRemoteAddr()))
                .flatMap(it -> it instanceof Login.Known known ? Optional.of(known.origin()) : Optional.empty());
    }

    private static Optional<String[]> account(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? Optional.of(parts) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
