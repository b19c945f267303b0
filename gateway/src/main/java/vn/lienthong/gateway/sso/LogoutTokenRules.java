package vn.lienthong.gateway.sso;

import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What makes a token one by which an issuer ends sessions (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
final class LogoutTokenRules implements OAuth2TokenValidator<Jwt> {

    static final String SESSION = "sid";

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean ends = token.getClaim("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
        boolean whose = token.getSubject() != null || token.getClaimAsString(SESSION) != null;
        boolean isOne = ends && whose && token.getIssuedAt() != null && !token.hasClaim("nonce");
        return isOne
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_request", "no logout token", null));
    }
}
