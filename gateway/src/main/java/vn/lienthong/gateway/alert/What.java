package vn.lienthong.gateway.alert;

/** What an alert says. */
public enum What {
    BEGAN,
    ENDED,
    /** A certificate of our own is not good much longer. */
    EXPIRES,
    /** A day was written some time ago, and nobody has signed it. */
    UNSIGNED,
    /** Nothing is wrong: somebody tries whether alerts arrive. */
    TRIAL
}
