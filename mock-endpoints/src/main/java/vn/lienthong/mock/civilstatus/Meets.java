package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/** Which dossiers a switch meets. */
final class Meets {
    private Meets() {}

    static Predicate<RegistrySwitch> dossier(String code, RecordType type, JsonNode data) {
        return one -> (one.maHoSo() == null || one.maHoSo().equals(code))
                && (one.type() == null || one.type() == type)
                && (one.field() == null || value(one, text(data, one.field())));
    }

    static Predicate<RegistrySwitch> value(String value) {
        return one ->
                one.values() == null || one.values().isEmpty() || one.values().contains(value);
    }

    static Predicate<RegistrySwitch> everything() {
        return one -> true;
    }

    private static boolean value(RegistrySwitch one, String held) {
        return one.values() == null ? !held.isEmpty() : one.values().contains(held);
    }

    private static String text(JsonNode data, String field) {
        JsonNode value = data.at("/" + field);
        if (!value.isObject()) {
            return value.asText("");
        }
        String name = PersonName.full(value);
        return name.isEmpty() ? value.toString() : name;
    }
}
