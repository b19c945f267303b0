package vn.lienthong.gateway.replay;

/** What a job would do with one of its messages, as things stand. */
public enum Prospect {
    /** It will be sent, or withdrawn. */
    TO_DO,
    /** A newer state of the dossier was delivered and shows the same: it will be skipped. */
    ALREADY_THERE,
    /** The system shows the dossier in just this state, though nobody here told it so: it will be booked as delivered. */
    SHOWN_THERE,
    /** It is not parked any more, or was parked anew: it will be skipped. */
    NOT_PARKED,
    /** An earlier job that runs has it too: it will be skipped. */
    IN_OTHER_JOB,
    /** Sending it could do harm: it will be skipped, unless the one who starts the job decides for its cause. */
    NEEDS_DECISION
}
