package vn.lienthong.mock.client;

import java.util.ArrayList;
import java.util.List;

/** What a connector was told, in that order. */
final class Journal {
    private final List<Told> entries = new ArrayList<>();

    synchronized Told keep(Told told) {
        entries.add(told);
        return told;
    }

    synchronized List<Told> entries() {
        return List.copyOf(entries);
    }
}
