package vn.lienthong.gateway.catchup;

import vn.lienthong.mappings.Words;

/** How far a file is. */
public enum CatchUpState {
    /** Its rows are being read; nothing of it was taken yet. */
    READING("Đang đọc tệp", "The file is being read"),
    /** Its rows are taken in, or checked, one after the other. */
    RUNNING("Đang xử lý", "Under way"),
    /** Every row was taken, was here before, or came back. */
    DONE("Đã xong", "Done"),
    /** Given up; what was taken stays taken. */
    CANCELLED("Đã hủy", "Cancelled");

    private final String vi;
    private final String en;

    CatchUpState(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** What people are told. */
    public Words words() {
        return new Words(vi, en);
    }
}
