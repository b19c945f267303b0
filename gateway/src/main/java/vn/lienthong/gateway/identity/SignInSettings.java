package vn.lienthong.gateway.identity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Sign-ins with VNeID: {@code lienthong.sign-in.*}. Without an issuer an origin's word that an account was verified is taken as it is.
 *
 * @param issuerUri whom tokens must name; below it is its description, from which its keys are found
 * @param audience the client id of the province's system, for which tokens must be
 * @param algorithms with which tokens may be signed
 * @param level the least level of assurance at which an account counts as verified; what the levels mean is inferred
 * @param goodFor how long a sign-in counts for the dossiers of who signed in
 */
@Validated
@ConfigurationProperties("lienthong.sign-in")
public record SignInSettings(
        @NotNull(message = "lienthong.sign-in.issuer-uri is not set: give the issuer of VNeID sign-ins")
        URI issuerUri,

        @NotBlank(
                message =
                        "lienthong.sign-in.audience is not set: give the client id, so that tokens for others are refused")
        String audience,

        @DefaultValue("RS256") Set<String> algorithms,

        @DefaultValue("2") @Min(value = 1, message = "lienthong.sign-in.level must be 1 or 2")
        int level,

        @DefaultValue("90d") Duration goodFor) {

    private static final Set<String> KNOWN = Set.of("RS256", "RS384", "RS512", "PS256", "ES256", "ES384");

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public SignInSettings {
        algorithms = Set.copyOf(algorithms);
        if (algorithms.isEmpty() || !KNOWN.containsAll(algorithms)) {
            throw new IllegalArgumentException("lienthong.sign-in.algorithms must be some of " + KNOWN);
        }
    }
}
