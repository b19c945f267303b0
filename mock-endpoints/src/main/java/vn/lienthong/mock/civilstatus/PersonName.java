package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name: plain text, or an object of {@code Ho}, {@code ChuDem} and {@code Ten}. */
final class PersonName {
    private static final Set<String> PARTS = Set.of("Ho", "ChuDem", "Ten");
    private static final int LONGEST_PART = 100;

    private PersonName() {}

    static Optional<Why> wrong(JsonNode name) {
        for (var part : name.properties()) {
            if (!PARTS.contains(part.getKey())) {
                return Optional.of(Why.NOT_A_FIELD);
            }
            if (!part.getValue().isTextual()) {
                return Optional.of(Why.WRONG_FORMAT);
            }
            if (part.getValue().textValue().length() > LONGEST_PART) {
                return Optional.of(Why.TOO_LONG);
            }
        }
        return full(name).isEmpty() ? Optional.of(Why.MISSING) : Optional.empty();
    }

    /** Family, middle and given name with one space between; as it stands where it is plain text; empty where there is none. */
    static String full(JsonNode name) {
        String text = name.isObject()
                ? Stream.of("Ho", "ChuDem", "Ten")
                        .map(part -> name.path(part).asText("").strip())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : name.asText("");
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What two spellings of one name have in common. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
