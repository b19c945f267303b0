package vn.lienthong.gateway.alert;

/** How people are told. */
public enum Way {
    MAIL,
    WEBHOOK
}
