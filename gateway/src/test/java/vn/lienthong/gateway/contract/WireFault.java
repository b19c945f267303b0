package vn.lienthong.gateway.contract;

/** What a line does to a call. */
enum WireFault {
    NONE,
    /** The system carries the call out, and the line is cut before its answer. */
    CUT,
    /** Something before the system shows a page, with status 200; the system sees nothing. */
    PAGE,
    /** The same instead of the system's answer: the system did see the call. */
    PAGE_FOR_AN_ANSWER,
    /** Half of the answer comes, and then the end of the line. */
    BROKEN_OFF,
    /** Half of the answer comes as if it were the whole. */
    SHORTENED,
    /** The answer has nothing in it. */
    EMPTY,
    /** The answer is about something else. */
    OTHER,
    /** The answer comes byte by byte. */
    DRIPPING,
    /** The answer is small, and very large once inflated. */
    INFLATED,
    /** The call is sent to another host; the system sees nothing. */
    REDIRECTED
}
