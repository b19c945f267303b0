package vn.lienthong.routes.message;

/** Where a message is in its life. Every accepted message is in exactly one of these; the law counts them. */
public enum State {
    /** Accepted, to be sent when its turn and its time have come. */
    WAITING,
    /** Claimed by one node, which may be calling the system at this moment. */
    SENDING,
    /** Sent, and the answer is lost: neither delivered nor failed until the system has been asked. */
    UNKNOWN,
    /** Needs a person; the cause says why. */
    PARKED,
    /** A person supplies the answer, such as after a search of the paper books. */
    MANUAL,
    /** The system has it. */
    DELIVERED,
    /** A newer state of the same subject made it pointless. */
    SUPERSEDED,
    /** Withdrawn by a person, with a reason. */
    CANCELLED;

    /** Whether a call may be under way, so that what the system holds is not settled. */
    public boolean unsettled() {
        return this == SENDING || this == UNKNOWN;
    }

    /** Whether nothing more will happen to it by itself or by an operator. */
    public boolean ended() {
        return this == DELIVERED || this == SUPERSEDED || this == CANCELLED;
    }
}
