package vn.lienthong.mappings.json;

import java.util.List;
import java.util.Map;

/** A JSON value as it was written: numbers stay text, so that no absurd one is ever computed. None shows its content. */
public sealed interface JsonValue {

    /** @param values the members in the order of the document */
    record Members(Map<String, JsonValue> values) implements JsonValue {

        @Override
        public String toString() {
            return "Members" + values.keySet();
        }
    }

    record Elements(List<JsonValue> values) implements JsonValue {

        @Override
        public String toString() {
            return "Elements[" + values.size() + "]";
        }
    }

    record Text(String value) implements JsonValue {

        @Override
        public String toString() {
            return "Text[***]";
        }
    }

    /** @param digits the number as it was written */
    record Numeral(String digits) implements JsonValue {

        @Override
        public String toString() {
            return "Numeral[***]";
        }
    }

    record Truth(boolean value) implements JsonValue {}

    /** {@code null}. */
    record Nothing() implements JsonValue {}
}
