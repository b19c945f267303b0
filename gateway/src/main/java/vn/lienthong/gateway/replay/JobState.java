package vn.lienthong.gateway.replay;

/** Where a job is in its life. */
public enum JobState {
    /** Its messages are being listed and looked at. */
    PREPARING,
    /** Its preview is complete; somebody has to start it. */
    READY,
    /** It was started, and is large enough to need a second person. */
    AWAITING_APPROVAL,
    RUNNING,
    PAUSED,
    /** Every message of it has its result. */
    DONE,
    /** Given up; what it had done stays done. */
    CANCELLED
}
