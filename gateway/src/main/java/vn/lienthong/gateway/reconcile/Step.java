package vn.lienthong.gateway.reconcile;

/** A part of the work on a comparison. */
interface Step {

    /**
     * Does a part of the work; what it has written is whole, whenever the process dies.
     *
     * @param token under which the comparison is held
     * @return whether there is more to do at once
     * @throws NotOursAnyMore where it is not held under it any more
     */
    boolean go(Run run, long token);
}
