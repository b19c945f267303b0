package vn.lienthong.gateway.paper;

/** How far the search in a paper book is. */
public enum TaskState {
    /** Nobody has taken it yet. */
    OPEN,
    /** One person looks for it. */
    CLAIMED,
    /** What the book says is entered, or that it says nothing; a second person has to look. */
    ENTERED,
    /** The second person saw the same; the extract is answered. */
    CONFIRMED,
    /** The second person did not find it either; the request is withdrawn, with words for the clerk. */
    NOT_IN_BOOK,
    /** The request was withdrawn, or sent to the registry again, before anybody had found anything. */
    CLOSED;

    public boolean ended() {
        return this == CONFIRMED || this == NOT_IN_BOOK || this == CLOSED;
    }
}
