package vn.lienthong.gateway.security;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Tokens that another system issues: {@code lienthong.access.oauth2.*}. Off while no issuer is named.
 *
 * @param issuerUri who issues them, exactly as it stands in their {@code iss}
 * @param jwkSetUri where its keys are; where nothing is said, its {@code /.well-known/openid-configuration} tells
 * @param audience what must stand in their {@code aud}, so that tokens for other systems are not good here
 * @param originClaim which claims name the client; the first that is there counts
 * @param rolesClaim where the roles of a person stand, dotted where it lies deeper: {@code realm_access.roles}
 * @param rolePrefix what goes before viewer, operator, approver, administrator in those roles
 * @param nameClaim which claim names the person
 * @param unitsClaim where the codes of the units stand to which a person is limited; empty where nobody is
 */
@ConfigurationProperties("lienthong.access.oauth2")
record OAuth2Settings(
        @Nullable URI issuerUri,
        @Nullable URI jwkSetUri,
        @Nullable String audience,
        @DefaultValue({"azp", "client_id"}) List<String> originClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("lienthong-") String rolePrefix,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("") String unitsClaim) {

    OAuth2Settings {
        if (issuerUri == null && jwkSetUri != null) {
            throw new WrongAccessSetting(
                    "lienthong.access.oauth2.jwk-set-uri needs .issuer-uri, so that tokens of other issuers are refused");
        }
        if (issuerUri != null && (audience == null || audience.isBlank())) {
            throw new WrongAccessSetting(
                    "lienthong.access.oauth2.audience must be set, so that tokens for other systems are refused");
        }
    }
}
