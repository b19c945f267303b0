package vn.lienthong.mock.npsp;

/** How {@code error_code} is written: all three occur in the wild. */
public enum ErrorCodeStyle {
    /** {@code "0"}, {@code "-3"}. */
    TEXT,
    /** {@code 0}, {@code -3}. */
    NUMBER,
    /** {@code "00"} for success, otherwise as {@link #TEXT}. */
    PADDED
}
