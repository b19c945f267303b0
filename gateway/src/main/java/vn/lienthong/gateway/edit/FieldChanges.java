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
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Pointer;

/**
 * Tells which fields of a document an edit changes. The documents are compared as they are, so that one that an earlier release
 * accepted, and this one would not, can be mended. Of two lists, what they share at both ends is matched first.
 */
final class FieldChanges {

    private static final Words WHOLE = new Words("tài liệu", "the document");

    private final JsonMapper json = new JsonMapper();
    private final FieldNames names;

    FieldChanges(FieldNames names) {
        this.names = names;
    }

    /** The fields in which the two documents differ, in the order of their places. */
    List<FieldChange> between(byte[] before, byte[] after) {
        List<FieldChange> changes = new ArrayList<>();
        compare("", "", read(before), read(after), changes);
        return List.copyOf(changes);
    }

    private void compare(String pointer, String path, JsonNode before, JsonNode after, List<FieldChange> changes) {
        if (before.equals(after)) {
            return;
        }
        if (before.isArray() && after.isArray()) {
            elements(pointer, path, before, after, changes);
        } else if (before.isObject() && after.isObject()) {
            TreeSet<String> members = new TreeSet<>();
            before.fieldNames().forEachRemaining(members::add);
            after.fieldNames().forEachRemaining(members::add);
            members.forEach(it -> compare(
                    Pointer.below(pointer, it),
                    path.isEmpty() ? it : path + "." + it,
                    here(before.get(it)),
                    here(after.get(it)),
                    changes));
        } else {
            Words words = path.isEmpty() ? WHOLE : names.of(path);
            changes.add(new FieldChange(pointer, words, names.isIdentity(pointer)));
        }
    }

    private void elements(String pointer, String path, JsonNode before, JsonNode after, List<FieldChange> changes) {
        int shorter = Math.min(before.size(), after.size());
        int front = 0;
        while (front < shorter && before.get(front).equals(after.get(front))) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && before.get(before.size() - 1 - back).equals(after.get(after.size() - 1 - back))) {
            back++;
        }
        for (int i = front; i < Math.max(before.size(), after.size()) - back; i++) {
            JsonNode old = i < before.size() - back ? before.get(i) : null;
            JsonNode now = i < after.size() - back ? after.get(i) : null;
            compare(Pointer.below(pointer, i), path, here(old), here(now), changes);
        }
    }

    private static JsonNode here(@Nullable JsonNode node) {
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
