package vn.lienthong.gateway.demo;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienthong.mock.npsp.Books;
import vn.lienthong.mock.npsp.HeldDossier;

/**
 * What went wrong in the night.
 *
 * @param all kinds of difference, and the dossiers that must be found to be of each
 * @param list the province's list as it is now
 * @param before what the Portal showed of those that it lost, before it did
 */
record Planted(
        SortedMap<String, SortedSet<String>> all, ProvinceList list, SortedMap<String, String> before, Books books) {

    /** What is left to people, or explained. */
    SortedMap<String, SortedSet<String>> notHealed() {
        SortedMap<String, SortedSet<String>> left = new TreeMap<>(all);
        left.remove("MISSING");
        left.remove("BEHIND");
        return left;
    }

    /** What the Portal shows now of those that it lost. */
    SortedMap<String, String> now() {
        SortedMap<String, String> now = shown(books);
        now.keySet().retainAll(before.keySet());
        return now;
    }

    static SortedMap<String, String> shown(Books books) {
        SortedMap<String, String> shown = new TreeMap<>();
        for (HeldDossier it : books.dossiers()) {
            shown.put(it.maHoSo(), it.shownStatus());
        }
        return shown;
    }

    static void add(Map<String, SortedSet<String>> kinds, String kind, String code) {
        kinds.computeIfAbsent(kind, it -> new TreeSet<>()).add(code);
    }
}
