package vn.lienthong.gateway.api;

import java.time.Instant;
import vn.lienthong.gateway.account.AccessToken.Issued;
import vn.lienthong.gateway.account.Account;
import vn.lienthong.gateway.security.Caller.Role;

/**
 * A session that was just opened.
 *
 * @param token goes into {@code Authorization: Bearer}
 * @param mustChangePassword whether nothing but {@code POST /api/v1/me/password} is open until it is done
 */
record SessionView(String token, Instant expiresAt, String name, Role role, boolean mustChangePassword) {

    static SessionView of(Issued session, Account account) {
        return new SessionView(
                session.token(), session.about().expiresAt(), account.name(), account.role(), account.mustChange());
    }

    @Override
    public String toString() {
        return "SessionView[***, " + name + "]";
    }
}
