package vn.lienthong.gateway.reconcile;

import vn.lienthong.mappings.Words;

/** How far a comparison is. Its figures count only once it is done. */
public enum RunState {
    /** It is being written down what takes part. */
    PREPARING("đang chuẩn bị", "preparing"),
    /** Dossier by dossier, in the order of their codes. */
    COMPARING("đang so sánh", "comparing"),
    /** What is missing, behind or ahead is looked at a second time. */
    CONFIRMING("đang xem lại lần hai", "looking again"),
    /** What may be healed is sent again. */
    HEALING("đang gửi bù", "healing"),
    DONE("đã xong", "done"),
    /** It could not go on; the reason says why. */
    FAILED("không làm được", "failed"),
    CANCELLED("đã hủy", "cancelled");

    private final Words words;

    RunState(String vi, String en) {
        this.words = new Words(vi, en);
    }

    public Words words() {
        return words;
    }

    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
