package vn.lienthong.gateway.sso;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.gateway.security.Caller.Role;

/**
 * Somebody whom the issuer signed in and who is signed in still.
 *
 * @param id of the session, good for nothing but ending it
 * @param role the one of the sign-in
 * @param usedAt when it was last used, at most a minute late
 * @param expiresAt when it ends in any case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignedOn(UUID id, String name, Role role, Instant createdAt, Instant usedAt, Instant expiresAt) {}
