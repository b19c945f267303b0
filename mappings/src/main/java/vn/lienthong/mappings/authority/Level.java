package vn.lienthong.mappings.authority;

/** The level of a unit. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
