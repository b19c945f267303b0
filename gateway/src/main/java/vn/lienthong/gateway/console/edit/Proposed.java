package vn.lienthong.gateway.console.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.edit.EditReply;
import vn.lienthong.gateway.edit.FieldChange;

/**
 * What an edit would change, place by place.
 *
 * @param document the new document
 * @param secondPerson whether a second person has to approve
 */
record Proposed(String document, int version, List<Line> lines, boolean secondPerson) {

    private static final String NOTHING = "–";

    /** @param identity whether it says who the person is */
    record Line(String pointer, String name, String before, String after, boolean identity) {}

    static Proposed of(JsonNode before, JsonNode after, int version, EditReply.Would would, Speech w) {
        Map<String, JsonNode> old = Leaves.of(before);
        Map<String, JsonNode> now = Leaves.of(after);
        Map<String, FieldChange> known = new LinkedHashMap<>();
        would.fields().forEach(it -> known.put(it.pointer(), it));
        Set<String> places = new LinkedHashSet<>(old.keySet());
        places.addAll(now.keySet());
        List<Line> lines = places.stream()
                .filter(it -> !Objects.equals(old.get(it), now.get(it)))
                .map(it -> line(it, old.get(it), now.get(it), known.get(it), w))
                .toList();
        return new Proposed(after.toString(), version, lines, would.secondPerson());
    }

    private static Line line(
            String pointer,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            @Nullable FieldChange known,
            Speech w) {
        return new Line(
                pointer,
                known == null ? "" : w.said(known.words()),
                shown(before),
                shown(after),
                known != null && known.identity());
    }

    private static String shown(@Nullable JsonNode value) {
        return value == null || value.isNull() ? NOTHING : value.asText();
    }
}
