package vn.lienthong.gateway.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Who holds what was presented.
 *
 * @param token the id of the session or personal token, empty for a configured key
 * @param mustChangePassword whether nothing is open to the caller until the password is changed
 */
public record Holder(Caller caller, Optional<UUID> token, boolean mustChangePassword) {

    Holder within(UnitReach reach) {
        return new Holder(caller.within(reach), token, mustChangePassword);
    }

    /** The holder of a key, who may do at once what the role allows. */
    public static Holder ofKey(Caller caller) {
        return new Holder(caller, Optional.empty(), false);
    }
}
