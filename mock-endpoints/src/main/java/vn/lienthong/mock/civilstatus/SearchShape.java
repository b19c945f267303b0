package vn.lienthong.mock.civilstatus;

/** How a search that is not implemented answers. */
public enum SearchShape {
    /** Status 0, no error code, "Chức năng chưa được hỗ trợ". */
    TEXT,
    /** Status 1 and an empty list. */
    EMPTY
}
