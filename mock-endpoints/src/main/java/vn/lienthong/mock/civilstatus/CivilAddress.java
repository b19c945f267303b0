package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address: an object of codes and the rest in words; the district may be missing, since there are none any more. */
final class CivilAddress {
    private static final Map<String, Pattern> PARTS = Map.of(
            "maTinh", Pattern.compile("\\d{0,3}"),
            "maHuyen", Pattern.compile("\\d{0,3}"),
            "maXa", Pattern.compile("(?:\\d{5})?"),
            "quocGia", Pattern.compile("(?:[A-Z]{2,3})?"));
    private static final String REST = "dcChiTiet";
    private static final int LONGEST = 500;

    private CivilAddress() {}

    static Optional<Why> wrong(JsonNode value) {
        if (!value.isObject()) {
            return Optional.of(Why.WRONG_FORMAT);
        }
        for (var part : value.properties()) {
            Optional<Why> wrong = wrong(part.getKey(), part.getValue());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<Why> wrong(String name, JsonNode part) {
        if (!part.isTextual()) {
            return Optional.of(Why.WRONG_FORMAT);
        }
        if (name.equals(REST)) {
            return part.textValue().length() > LONGEST ? Optional.of(Why.TOO_LONG) : Optional.empty();
        }
        Pattern form = PARTS.get(name);
        if (form == null) {
            return Optional.of(Why.NOT_A_FIELD);
        }
        return form.matcher(part.textValue()).matches() ? Optional.empty() : Optional.of(Why.WRONG_FORMAT);
    }
}
