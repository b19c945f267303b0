package vn.lienthong.gateway.sso;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.security.PersonClaims;
import vn.lienthong.gateway.security.WrongAccessSetting;

/**
 * Single sign-on for the console: {@code lienthong.access.sso.*}. Off while no issuer is named.
 *
 * @param issuerUri who signs people in, exactly as it stands in the {@code iss} of its tokens
 * @param clientId as which client the gateway is registered there
 * @param clientSecret by which the gateway shows that it is this client
 * @param publicAddress where browsers reach the gateway; never taken from what a browser says
 * @param label what follows "Đăng nhập một lần" on the button, such as the name of the province's system
 * @param scopes what the gateway asks for, with {@code openid} among them
 * @param rolesClaim where in the ID token the roles stand, dotted where it lies deeper
 * @param rolePrefix what goes before viewer, operator, approver, administrator in those roles
 * @param nameClaim which claim of the ID token names the person
 * @param unitsClaim where in the ID token the codes of the units stand to which a person is limited; empty where nobody is
 * @param patience how long an answer of the issuer is waited for
 * @param only whether the form for name and password is hidden, and good for administrators alone
 */
@ConfigurationProperties("lienthong.access.sso")
record SsoSettings(
        @Nullable URI issuerUri,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable URI publicAddress,
        @DefaultValue("") String label,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("lienthong-") String rolePrefix,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("") String unitsClaim,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("false") boolean only) {

    private static final String GROUP = "lienthong.access.sso.";

    SsoSettings {
        if (issuerUri == null) {
            refuseIf(only, "only needs .issuer-uri, or nobody could sign in");
        } else {
            refuseIf(clientId.isBlank(), "client-id must be set: the client as which the issuer knows the gateway");
            refuseIf(clientSecret.isBlank(), "client-secret must be set, from the environment or a file");
            refuseIf(
                    publicAddress == null || !isBare(publicAddress),
                    "public-address must be set to where browsers reach the gateway, such as https://gateway.example.vn");
            refuseIf(!scopes.contains("openid"), "scopes must contain openid");
            refuseIf(patience.compareTo(Duration.ofMillis(100)) < 0, "patience is at least 100ms");
        }
    }

    /** The full address of one of the gateway's own pages. */
    String address(String page) {
        return String.valueOf(publicAddress).replaceAll("/+$", "") + page;
    }

    String answerAddress() {
        return address(Pages.SSO_ANSWER);
    }

    boolean isSecure() {
        return publicAddress != null && "https".equals(publicAddress.getScheme());
    }

    PersonClaims claims() {
        return new PersonClaims(rolesClaim, rolePrefix, nameClaim, unitsClaim);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "SsoSettings[" + issuerUri + ", " + clientId + "]";
    }

    private static boolean isBare(URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        return web
                && address.getHost() != null
                && address.getQuery() == null
                && address.getFragment() == null
                && address.getPath().matches("/*");
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new WrongAccessSetting(GROUP + why);
        }
    }
}
