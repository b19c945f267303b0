package vn.lienthong.gateway.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.lienthong.gateway.lgsp.AccessKeys;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.identity.IdentityDialect.Wire;
import vn.lienthong.routes.identity.CheckPolicy;
import vn.lienthong.routes.identity.CheckPolicy.Measure;
import vn.lienthong.routes.message.Lane;

/**
 * The citizen service: {@code lienthong.identity.*}. Without a base address nobody is looked up. A wrong value stops the start with
 * a sentence that names the setting.
 *
 * @param baseUrl the province's service bus; with {@code wire} SOAP the service itself, whose address is part of the signature
 * @param wire in which of its forms the service is asked
 * @param path of the façade below the bus
 * @param officer our account with the service, on whose behalf the gateway asks by itself
 * @param officers accounts of officers that have one of their own, by the name under which they ask
 * @param consumerKey the name of our application at the bus; not looked at with SOAP, likewise all of the bus
 * @param consumerSecret from the environment or a mounted file; never logged
 * @param tokenPath where the bus gives tokens
 * @param tokenFaults the bus's fault codes that say that a token is not taken
 * @param access what goes into the further header {@code lgspaccesstoken}, where the province's bus asks for it
 * @param service how the service itself knows us; only with SOAP
 * @param rememberMatch how long a match is taken for granted
 * @param rememberOther how long anything else is; shorter, since people have it put right
 */
@Validated
@ConfigurationProperties("lienthong.identity")
public record IdentitySettings(
        @NotNull(
                message =
                        "lienthong.identity.base-url is not set: give the address of the province's LGSP, or of the service")
        URI baseUrl,

        @DefaultValue("FACADE") Wire wire,
        @DefaultValue("/apiCSDLDanCu/ChiaSeThongTinCongDan") String path,

        @NotBlank(
                message = "lienthong.identity.officer is not set: give the account that is registered with the service")
        String officer,

        @DefaultValue Map<String, String> officers,
        @DefaultValue("") String consumerKey,
        @DefaultValue("") String consumerSecret,
        @DefaultValue("/token") String tokenPath,
        @DefaultValue({"900901", "900902"}) Set<String> tokenFaults,
        @Nullable AccessKeys access,
        @Nullable @Valid Service service,
        @DefaultValue("24h") Duration rememberMatch,
        @DefaultValue("1h") Duration rememberOther,
        @DefaultValue Checks checks,
        @DefaultValue ServiceWords words,
        @DefaultValue @Valid IdentityCalls calls) {

    /**
     * How the service itself knows us: {@code lienthong.identity.service.*}.
     *
     * @param secondsStamp whether time stamps count seconds; sources differ
     */
    public record Service(
            @NotBlank(message = "lienthong.identity.service.user is not set")
            String user,

            @NotBlank(
                    message =
                            "lienthong.identity.service.secret is not set: give it by the environment or a mounted file")
            String secret,

            @DefaultValue("") String xRoadClient,
            @DefaultValue("") String apiKey,
            @DefaultValue("false") boolean secondsStamp) {

        @Override
        public String toString() {
            return "Service[" + user + "]";
        }
    }

    /**
     * Which people are checked before a dossier goes to the Portal, the civil registry or the land system: {@code
     * lienthong.identity.checks.*}. The procedure's measure goes before the channel's, that before the lane's, and that before the
     * usual one.
     *
     * @param registered procedures of which not only who asks is checked, but also whom the registration is about
     */
    public record Checks(
            @DefaultValue("NEVER") Measure usual,
            @DefaultValue Map<String, Measure> procedures,
            @DefaultValue Map<Channel, Measure> channels,
            @DefaultValue Map<Lane, Measure> lanes,
            @DefaultValue Set<String> registered,
            @DefaultValue("false") boolean goOnWhileAway) {

        CheckPolicy policy() {
            return new CheckPolicy(usual, procedures, channels, lanes, registered, goOnWhileAway);
        }
    }

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public IdentitySettings {
        officers = Map.copyOf(officers);
        if (wire == Wire.SOAP && service == null) {
            throw new IllegalArgumentException(
                    "lienthong.identity.service is not set: SOAP needs lienthong.identity.service.user and .secret");
        }
        if (wire != Wire.SOAP && (consumerKey.isBlank() || consumerSecret.isBlank())) {
            throw new IllegalArgumentException(
                    "lienthong.identity.consumer-key or .consumer-secret is not set: the LGSP's operators give them");
        }
        if (rememberMatch.isNegative() || rememberOther.isNegative()) {
            throw new IllegalArgumentException(
                    "lienthong.identity.remember-match and .remember-other are not negative");
        }
    }

    @Override
    public String toString() {
        return "IdentitySettings[" + baseUrl + ", " + wire + "]";
    }
}
