package vn.lienthong.gateway.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells which fields of a document an edit changes. Lists of values are compared place by place. */
final class FieldChanges {

    private final JsonMapper json = new JsonMapper();
    private final FieldNames names;

    FieldChanges(FieldNames names) {
        this.names = names;
    }

    /** The fields in which the two documents differ, in the order of their places. */
    List<FieldChange> between(byte[] before, byte[] after) {
        List<FieldChange> changes = new ArrayList<>();
        compare("", read(before), read(after), changes);
        return List.copyOf(changes);
    }

    private void compare(String pointer, JsonNode before, JsonNode after, List<FieldChange> changes) {
        if (before.equals(after)) {
            return;
        }
        boolean within = before.isContainerNode() && after.isContainerNode() && before.isArray() == after.isArray();
        if (!within) {
            changes.add(new FieldChange(pointer, names.of(pointer), names.isIdentity(pointer)));
        } else if (before.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, at(before.get(i)), at(after.get(i)), changes);
            }
        } else {
            TreeSet<String> members = new TreeSet<>();
            before.fieldNames().forEachRemaining(members::add);
            after.fieldNames().forEachRemaining(members::add);
            members.forEach(it -> compare(pointer + "/" + it, at(before.get(it)), at(after.get(it)), changes));
        }
    }

    private static JsonNode at(@Nullable JsonNode node) {
        return node == null || node.isNull() ? MissingNode.getInstance() : node;
    }

    private JsonNode read(byte[] document) {
        try {
            return json.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a document that was accepted is no JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }
}
