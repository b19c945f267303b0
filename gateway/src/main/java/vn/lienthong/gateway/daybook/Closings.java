package vn.lienthong.gateway.daybook;

import java.util.SortedMap;
import java.util.TreeMap;

/** What an account leaves open, by line. */
final class Closings {

    private Closings() {}

    static SortedMap<Line.Key, Long> of(DayAccount day) {
        SortedMap<Line.Key, Long> open = new TreeMap<>();
        day.lines().forEach((key, balance) -> {
            if (balance.closing() != 0) {
                open.put(key, balance.closing());
            }
        });
        return open;
    }
}
