package vn.lienthong.gateway.archive;

/**
 * The points at which a process may die in the middle of a month that goes into the folder of archives, or leaves the disk. Production
 * does nothing there.
 */
public interface Halfway {

    /** The points, in the order in which a month passes them. */
    enum Point {
        /** The end of the file is not written; it lies under another name. */
        ARCHIVE_WITHOUT_ITS_END,
        /** The file has its name, and nobody knows of it. */
        ARCHIVE_KEPT_NOT_NOTED,
        /** Of one step, not committed. */
        BYTES_CUT_NOT_COMMITTED,
        /** Of one step, with more to come. */
        BYTES_CUT_IN_PART,
        /** Of one step, not committed: the calls are still there. */
        LINES_CLEARED_CALLS_NOT,
        /** Of one step, with more to come. */
        MONTH_CLEARED_IN_PART,
        /** Nothing is left that is to leave, and nobody has said so. */
        MONTH_CLEARED_NOT_NOTED
    }

    Halfway NONE = at -> {};

    void reached(Point at);
}
