package vn.lienthong.mock.linked;

/** How far one agency is. */
public enum LegState {
    NOT_BEGUN(0),
    UNDER_WAY(3),
    DONE(4),
    REFUSED(6);

    private final int wire;

    LegState(int wire) {
        this.wire = wire;
    }

    int wire() {
        return wire;
    }
}
