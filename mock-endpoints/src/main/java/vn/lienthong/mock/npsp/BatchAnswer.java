package vn.lienthong.mock.npsp;

/**
 * What a caller learns of progress rows, or dossiers, that were refused in part. The contract knows no answer per row; each of these is a
 * guess at what the Portal might do. A row is answered by an element of {@code result}: {@code MAHOSO}, {@code error_code},
 * {@code message}, in the order of the rows.
 */
public enum BatchAnswer {
    /** An {@code error_code} other than 0 and a message; nothing says which rows took effect. */
    WHOLE_REFUSED,
    /** An {@code error_code} other than 0, and an answer to each row. */
    ROWS,
    /** {@code error_code} 0, and an answer to each row. */
    ROWS_UNDER_SUCCESS,
    /** As {@link #ROWS}, with every second row left out. */
    ROWS_WITH_GAPS
}
