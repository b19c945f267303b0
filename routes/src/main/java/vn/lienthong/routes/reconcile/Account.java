package vn.lienthong.routes.reconcile;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.State;

/**
 * What the ledger knows of a dossier on a lane.
 *
 * @param newest mark of the newest state that was not withdrawn; null where there is none
 * @param told marks of all that the system was, or may have been, told
 * @param open the state of the message that is not settled or is in a person's hands; null at rest
 * @param fields as in {@link Standing}, of the newest state
 * @param reported marks of events that were told after the newest state. Whether an event moves what is shown is not certain, so
 *     each of them is as good as the newest
 * @param filed whether a citizen filed it at the system, and the province has told no state of it
 */
public record Account(
        String code,
        @Nullable String newest,
        Set<String> told,
        @Nullable State open,
        SortedMap<String, String> fields,
        Set<String> reported,
        boolean filed) {

    /** An account without events. */
    public Account(
            String code,
            @Nullable String newest,
            Set<String> told,
            @Nullable State open,
            SortedMap<String, String> fields) {
        this(code, newest, told, open, fields, Set.of());
    }

    /** One of which the province has told a state. */
    public Account(
            String code,
            @Nullable String newest,
            Set<String> told,
            @Nullable State open,
            SortedMap<String, String> fields,
            Set<String> reported) {
        this(code, newest, told, open, fields, reported, false);
    }

    /** One that a citizen filed at the system, and of which the province has told nothing yet. */
    public static Account filed(String code) {
        return new Account(code, null, Set.of(), null, Collections.emptySortedMap(), Set.of(), true);
    }

    /** Whether the system should show this. */
    boolean expects(String mark) {
        return newest != null && (mark.equals(newest) || reported.contains(mark));
    }
}
