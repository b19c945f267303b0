package vn.lienthong.gateway.history;

import java.time.YearMonth;

/**
 * How far the tables have been gone through for a month's sealed bytes.
 *
 * @param key its data key
 * @param table where it is; empty at the beginning
 * @param place in that table, by {@link SealedTable}
 * @param here values cut in that table on this walk
 * @param seen values found on this walk; the walk that finds none is the last
 */
record Walk(YearMonth month, int key, String table, long place, long here, long seen) {

    static final String END = "~";

    Walk to(String next) {
        return new Walk(month, key, next, 0, 0, seen);
    }

    Walk on(long further, SealedTable.Found found) {
        return new Walk(month, key, table, further, here + found.places().size(), seen + found.seen());
    }

    Walk again() {
        return new Walk(month, key, "", 0, 0, 0);
    }
}
