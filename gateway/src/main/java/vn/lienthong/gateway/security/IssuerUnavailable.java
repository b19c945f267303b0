package vn.lienthong.gateway.security;

/** Whether a token is good cannot be told now, since the keys of its issuer cannot be read. */
public final class IssuerUnavailable extends RuntimeException {

    IssuerUnavailable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
