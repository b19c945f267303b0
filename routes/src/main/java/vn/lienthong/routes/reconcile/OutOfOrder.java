package vn.lienthong.routes.reconcile;

/** A side did not come in the order of its codes, so that what was merged of it is worth nothing. */
public final class OutOfOrder extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OutOfOrder(Party side, String before, String after) {
        super("The side " + side + " is not in the order of its codes: " + after + " came after " + before);
    }
}
