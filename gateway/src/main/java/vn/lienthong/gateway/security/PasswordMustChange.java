package vn.lienthong.gateway.security;

import org.springframework.security.access.AccessDeniedException;

/** Refuses a caller who has to set a password of their own first. */
public final class PasswordMustChange extends AccessDeniedException {

    PasswordMustChange() {
        super("the password must be changed first");
    }
}
