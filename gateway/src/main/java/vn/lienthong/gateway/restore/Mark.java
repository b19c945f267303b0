package vn.lienthong.gateway.restore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the ledger has come.
 *
 * @param n rises while any node runs, and never falls
 * @param at when it was raised; null where it never was
 */
record Mark(long n, @Nullable Instant at) {

    static final Mark NONE = new Mark(0, null);

    /** As it stands in the node's file. */
    static Mark parse(String text) {
        String[] parts = text.strip().split(" ");
        return new Mark(Long.parseLong(parts[0]), parts.length > 1 ? Instant.parse(parts[1]) : null);
    }

    @Override
    public String toString() {
        return at == null ? Long.toString(n) : n + " " + at;
    }
}
