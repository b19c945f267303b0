package vn.lienthong.routes.queue;

/** What happened to a message: the words of its timeline. */
public enum What {
    /** Accepted: its receipt is written. */
    ACCEPTED,
    /** The origin sent the same again. */
    REPEATED,
    /** A node claimed it, to send it. */
    CLAIMED,
    /** The system confirmed it. */
    DELIVERED,
    /** The system was wrong, or we were, about whether the dossier is there; it goes again the other way. */
    TURNED,
    /** Certainly not done; it will be tried again. */
    UNAVAILABLE,
    /** Sent, and the answer is lost. */
    ANSWER_LOST,
    /** It was claimed along with others and was not carried out with them; it goes again. */
    RELEASED,
    /** The node that claimed it fell silent. */
    LAPSED,
    /** It broke the gateway's own code; nothing was sent. */
    BROKE,
    /** A look-up found nothing, too early or only once to count. */
    NOT_SEEN,
    /** A look-up showed that it did not take effect, or could not show that it did; it goes again. */
    GOES_AGAIN,
    /** The look-up itself failed, which says nothing. */
    PROBE_FAILED,
    /** A look-up came too early to decide. */
    PROBE_EARLY,
    /** A look-up showed that the system holds it. */
    FOUND,
    /** It needs a person now. */
    PARKED,
    /** A person is asked for the answer. */
    GIVEN_TO_PERSON,
    /** A newer state made it pointless. */
    SUPERSEDED,
    /** What had superseded it was cancelled. */
    REVIVED,
    /** The newest state goes once more, since the system was told something older after it. */
    REAFFIRMED,
    /** Reconciliation saw that the system holds nothing of the subject any more: it goes again. */
    VANISHED,
    /** Reconciliation saw that the system shows an earlier state: the newest goes again. */
    BEHIND,
    /** An operator sent it again. */
    REPLAYED,
    /** An operator mended it, and it goes again. */
    EDITED,
    /** An operator withdrew it. */
    CANCELLED,
    /** An operator confirmed that the system has it. */
    VERIFIED,
    /** The ledger was restored to an earlier time: it may have been told since. */
    RESTORED,
    /** The outcome of an old claim arrived; kept as evidence. */
    EVIDENCE
}
