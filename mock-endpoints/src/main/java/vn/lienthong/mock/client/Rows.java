package vn.lienthong.mock.client;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rows of a request. */
final class Rows {
    private Rows() {}

    static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(row);
        changed.put(field, value);
        return changed;
    }
}
