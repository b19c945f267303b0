package vn.lienthong.gateway.daybook;

/**
 * What a span of days began with, and what became of it: opening + received = closed + closing, where closed = delivered + withdrawn
 * − reopened.
 *
 * @param opening open at the midnight before
 * @param received came in within the span
 * @param delivered ended as delivered
 * @param withdrawn ended as superseded or cancelled
 * @param reopened had ended before, and have not any more, or have ended otherwise: corrections of earlier days
 * @param closing open at the midnight after
 */
public record Balance(long opening, long received, long delivered, long withdrawn, long reopened, long closing) {

    static final Balance NONE = new Balance(0, 0, 0, 0, 0, 0);

    /** @return what of the span ended, less what of earlier days turned out not to have */
    public long closed() {
        return delivered + withdrawn - reopened;
    }

    boolean holds() {
        return opening + received == closed() + closing;
    }

    boolean isNothing() {
        return equals(NONE);
    }

    /** The same day elsewhere. */
    Balance beside(Balance other) {
        return new Balance(
                opening + other.opening,
                received + other.received,
                delivered + other.delivered,
                withdrawn + other.withdrawn,
                reopened + other.reopened,
                closing + other.closing);
    }

    /** This one, and what followed: it begins with this one's opening and ends with the other's closing. */
    Balance then(Balance next) {
        return new Balance(
                opening,
                received + next.received,
                delivered + next.delivered,
                withdrawn + next.withdrawn,
                reopened + next.reopened,
                next.closing);
    }

    /** What a day that begins with {@code open} comes to, where this is what happened on it. */
    Balance from(long open) {
        return new Balance(
                open, received, delivered, withdrawn, reopened, open + received + reopened - delivered - withdrawn);
    }
}
