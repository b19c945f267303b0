package vn.lienthong.routes.reconcile;

import java.util.Collections;
import java.util.SortedMap;

/**
 * What one side has of one dossier.
 *
 * @param mark what it shows: the code of the status
 * @param fields further comparable facts, by name, in canonical text. Only names that both sides carry are compared
 */
public record Standing(String code, String mark, SortedMap<String, String> fields) {

    public Standing(String code, String mark) {
        this(code, mark, Collections.emptySortedMap());
    }
}
