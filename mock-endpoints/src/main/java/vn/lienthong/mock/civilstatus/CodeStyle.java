package vn.lienthong.mock.civilstatus;

/** How statuses and error codes are written. The sources disagree. */
public enum CodeStyle {
    /** Numbers, and text in the answer to {@code nhanHoSoDKHT}. */
    MIXED,
    /** {@code "status": 1}. */
    NUMBER,
    /** {@code "status": "1"}, {@code "trangThai": "4"} too. */
    TEXT
}
