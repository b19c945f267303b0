package vn.lienthong.gateway.replay;

/** What a job that runs stands behind for the moment; it goes on by itself. */
public enum Hold {
    /** Fresh work of the same lane is due that has not even been handed out. */
    FRESH_TRAFFIC,
    /** As many of the replayed messages are under way as may be at a time. */
    UNDER_WAY
}
