package vn.lienthong.mappings.linked;

import java.util.Optional;

/**
 * What the hub gave at a login. It does not show itself.
 *
 * @param token goes with every call as Bearer
 * @param refreshToken renews it
 */
public record HubSession(String token, Optional<String> refreshToken) {

    @Override
    public String toString() {
        return "HubSession[***]";
    }
}
