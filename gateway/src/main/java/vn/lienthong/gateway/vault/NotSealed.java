package vn.lienthong.gateway.vault;

/** Bytes that should have been sealed do not open: they were changed, stand in another's place, or were never sealed. */
public final class NotSealed extends RuntimeException {

    NotSealed(String what) {
        super(what);
    }

    NotSealed(String what, Throwable cause) {
        super(what, cause);
    }
}
