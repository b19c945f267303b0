package vn.lienthong.gateway.security;

/** A setting of {@code lienthong.access} with which the gateway must not start; the message names it, and shows no key. */
public final class WrongAccessSetting extends IllegalArgumentException {

    public WrongAccessSetting(String message) {
        super(message);
    }
}
