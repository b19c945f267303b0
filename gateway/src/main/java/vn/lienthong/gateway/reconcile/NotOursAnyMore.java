package vn.lienthong.gateway.reconcile;

/** The comparison is another node's now, or was cancelled: what this one was about to write is not written. */
final class NotOursAnyMore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotOursAnyMore() {
        super("the comparison is another node's now, or has ended", null, false, false);
    }
}
