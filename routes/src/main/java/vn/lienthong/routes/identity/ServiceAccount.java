package vn.lienthong.routes.identity;

import java.net.URI;
import java.time.Duration;
import vn.lienthong.mappings.identity.ServiceSignature;

/**
 * How the citizen service itself is reached, past the service bus.
 *
 * @param address the service's, which is part of the signature
 * @param user name in the signature
 * @param secret of the signature
 * @param xRoadClient header {@code X-Road-Client}
 * @param apiKey header {@code ApiKey}; a secret
 * @param unit what its time stamps count
 * @param totalDeadline limit for one call as a whole
 */
public record ServiceAccount(
        URI address,
        String user,
        String secret,
        String xRoadClient,
        String apiKey,
        ServiceSignature.Unit unit,
        Duration totalDeadline) {

    @Override
    public String toString() {
        return "ServiceAccount[" + address + "]";
    }
}
