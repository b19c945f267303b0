package vn.lienthong.routes.reconcile;

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
 */
public record Account(
        String code,
        @Nullable String newest,
        Set<String> told,
        @Nullable State open,
        SortedMap<String, String> fields) {}
