package vn.lienthong.gateway.reconcile;

/** The points of a comparison at which a process may die with the most to lose. Production does nothing there. */
interface Milestones {

    enum Point {
        COMPARED_NOT_WRITTEN,
        WRITTEN,
        LOOKED_AGAIN,
        HEALED_ONE
    }

    Milestones NONE = at -> {};

    void reached(Point at);
}
