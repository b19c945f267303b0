package vn.lienthong.gateway.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which fields of a document an edit changes. Lists of values are compared place by place. */
final class FieldChanges {

    /** Who the person is; how to reach them is not. */
    private static final Pattern IDENTITY = Pattern.compile("/applicant(/(?!phone|email|fax).*)?");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("applicant", "người nộp hồ sơ"),
            Map.entry("channel", "kênh nộp hồ sơ"),
            Map.entry("content", "nội dung xử lý"),
            Map.entry("department", "phòng ban xử lý"),
            Map.entry("documents", "danh sách giấy tờ"),
            Map.entry("dueAt", "ngày hẹn trả"),
            Map.entry("field", "lĩnh vực"),
            Map.entry("finishedAt", "ngày kết thúc xử lý"),
            Map.entry("handledAt", "thời điểm xử lý"),
            Map.entry("handler", "tên người xử lý"),
            Map.entry("handlingUnit", "đơn vị xử lý"),
            Map.entry("note", "ghi chú"),
            Map.entry("procedure", "thủ tục"),
            Map.entry("receivedAt", "ngày tiếp nhận"),
            Map.entry("receivingUnit", "đơn vị tiếp nhận"),
            Map.entry("returnMethod", "hình thức trả kết quả"),
            Map.entry("status", "trạng thái hồ sơ"),
            Map.entry("submittedAt", "ngày nộp"),
            Map.entry("summary", "trích yếu"));

    private final JsonMapper json = new JsonMapper();

    /** The fields in which the two documents differ, in the order of their places. */
    List<FieldChange> between(byte[] before, byte[] after) {
        List<FieldChange> changes = new ArrayList<>();
        compare("", read(before), read(after), changes);
        return List.copyOf(changes);
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<FieldChange> changes) {
        if (before.equals(after)) {
            return;
        }
        boolean within = before.isContainerNode() && after.isContainerNode() && before.isArray() == after.isArray();
        if (!within) {
            changes.add(new FieldChange(
                    pointer, name(pointer), IDENTITY.matcher(pointer).matches()));
        } else if (before.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, at(before.get(i)), at(after.get(i)), changes);
            }
        } else {
            TreeSet<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(it -> compare(pointer + "/" + it, at(before.get(it)), at(after.get(it)), changes));
        }
    }

    private static JsonNode at(@Nullable JsonNode node) {
        return node == null || node.isNull() ? MissingNode.getInstance() : node;
    }

    private static String name(String pointer) {
        String[] steps = pointer.split("/");
        return steps.length < 2 ? "tài liệu" : NAMES.getOrDefault(steps[1], steps[1]);
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
