package vn.lienthong.mappings.dossier;

import java.util.List;
import java.util.Map;

/** A JSON value as it was written: numbers stay text, so that no absurd one is ever computed. */
sealed interface JsonValue {

    record Members(Map<String, JsonValue> values) implements JsonValue {}

    record Elements(List<JsonValue> values) implements JsonValue {}

    record Text(String value) implements JsonValue {}

    record Numeral(String digits) implements JsonValue {}

    record Truth(boolean value) implements JsonValue {}

    record Nothing() implements JsonValue {}
}
