package vn.lienthong.routes.queue;

import java.util.Comparator;

/**
 * The place of a state among the states of its subject; the greatest is the newest.
 *
 * <p>Where an origin numbers its states, its numbers decide, so that a late one is known to be late. States without a
 * number, or from another origin, cannot be compared with those: they begin a new epoch, after everything accepted
 * before.
 *
 * @param epoch rises whenever the evidence of order changes hands
 * @param version the origin's own number, zero where it gives none
 * @param sequence order of acceptance
 */
public record Rank(int epoch, long version, long sequence) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::epoch)
            .thenComparingLong(Rank::version)
            .thenComparingLong(Rank::sequence);

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }

    /** Whether this is the newer one. */
    public boolean after(Rank other) {
        return compareTo(other) > 0;
    }

    Rank raisedTo(long newer) {
        return new Rank(epoch, Math.max(version, newer), sequence);
    }
}
