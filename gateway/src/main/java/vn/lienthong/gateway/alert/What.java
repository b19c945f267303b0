package vn.lienthong.gateway.alert;

/** What an alert says. */
public enum What {
    BEGAN,
    ENDED,
    /** Nothing is wrong: somebody tries whether alerts arrive. */
    TRIAL
}
