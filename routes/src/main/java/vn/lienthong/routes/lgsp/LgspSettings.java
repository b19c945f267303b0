package vn.lienthong.routes.lgsp;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How this province's service bus is reached.
 *
 * @param base its address, such as {@code https://lgsp.tinh.gov.vn}; paths are appended to it
 * @param tokenPath path of the token issuer below it
 * @param consumerKey the name of our application at the bus
 * @param consumerSecret its secret
 * @param accessToken value of the further header {@code lgspaccesstoken}, which some provinces' buses ask for; a secret
 * @param tokenFaults fault codes that say that a token is not taken
 * @param totalDeadline limit for one call as a whole
 */
public record LgspSettings(
        URI base,
        String tokenPath,
        String consumerKey,
        String consumerSecret,
        Optional<String> accessToken,
        Set<String> tokenFaults,
        Duration totalDeadline) {

    public LgspSettings {
        tokenFaults = Set.copyOf(tokenFaults);
    }

    String address(String path) {
        String text = base.toString();
        return (text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path;
    }

    @Override
    public String toString() {
        return "LgspSettings[" + base + "]";
    }
}
