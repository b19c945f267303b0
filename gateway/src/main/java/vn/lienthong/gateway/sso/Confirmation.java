package vn.lienthong.gateway.sso;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import vn.lienthong.gateway.sso.Starts.Start;

/** Changes the code that a browser brought back for an ID token, which says who the person is. */
final class Confirmation {

    private static final Set<String> OF_THE_TOKEN = Set.of("invalid_id_token", "invalid_nonce");

    private final OidcAuthorizationCodeAuthenticationProvider provider;

    Confirmation(Issuer issuer, OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes) {
        this.provider = new OidcAuthorizationCodeAuthenticationProvider(
                codes, given -> new DefaultOidcUser(List.of(), given.getIdToken()));
        provider.setJwtDecoderFactory(client -> issuer.known().idTokens());
    }

    /** @throws SsoRefused where the issuer does not confirm, or what it says cannot be trusted */
    OidcIdToken idToken(ClientRegistration client, Start start, String state, String code) {
        OAuth2AuthorizationRequest asked = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(client.getProviderDetails().getAuthorizationUri())
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(state)
                .attributes(Map.of(
                        OidcParameterNames.NONCE, start.nonce(), PkceParameterNames.CODE_VERIFIER, start.verifier()))
                .build();
        OAuth2AuthorizationResponse answered = OAuth2AuthorizationResponse.success(code)
                .redirectUri(client.getRedirectUri())
                .state(state)
                .build();
        var shown = new OAuth2LoginAuthenticationToken(client, new OAuth2AuthorizationExchange(asked, answered));
        try {
            return ((OidcUser) provider.authenticate(shown).getPrincipal()).getIdToken();
        } catch (OAuth2AuthenticationException refused) {
            throw new SsoRefused(why(refused), refused);
        }
    }

    private static SsoRefusal why(OAuth2AuthenticationException refused) {
        for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
            boolean keysAway = cause instanceof JwtException && !(cause instanceof BadJwtException);
            boolean away = cause instanceof RestClientException && !(cause instanceof HttpClientErrorException);
            if (keysAway || away) {
                return SsoRefusal.UNAVAILABLE;
            }
        }
        return OF_THE_TOKEN.contains(refused.getError().getErrorCode())
                ? SsoRefusal.NOT_TRUSTED
                : SsoRefusal.NOT_CONFIRMED;
    }
}
