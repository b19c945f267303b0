package vn.lienthong.gateway.sso;

/** Ends a sign-in. */
final class SsoRefused extends RuntimeException {

    private final SsoRefusal why;

    SsoRefused(SsoRefusal why, Throwable cause) {
        super(why.shown(), cause);
        this.why = why;
    }

    SsoRefusal why() {
        return why;
    }
}
