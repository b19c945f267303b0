package vn.lienthong.gateway.security;

import org.springframework.security.access.AccessDeniedException;

/** A person who is limited to units asks for what is the province's. */
public final class ClosedToUnits extends AccessDeniedException {

    ClosedToUnits() {
        super("this shows or does what is not cut to units");
    }
}
