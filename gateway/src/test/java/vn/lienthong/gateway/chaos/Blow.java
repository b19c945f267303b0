package vn.lienthong.gateway.chaos;

import java.util.Locale;

/**
 * One trouble of a {@link Schedule}.
 *
 * @param at milliseconds after the beginning
 * @param lasts milliseconds
 * @param dice which of several is struck, and how hard: any number from 0 on
 */
record Blow(Track track, int at, int lasts, Nemesis what, int dice) {

    /** One of so many. */
    int one(int of) {
        return dice % of;
    }

    /** Another number from 0 to below {@code limit} that does not go with {@link #one}. */
    int hard(int limit) {
        return (dice >>> 8) % limit;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%7.1f s  %-14s %-18s %4.1f s  (%d)", at / 1e3, track, what, lasts / 1e3, dice);
    }
}
