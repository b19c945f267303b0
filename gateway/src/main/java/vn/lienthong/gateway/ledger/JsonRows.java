package vn.lienthong.gateway.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several rows as one parameter, which a statement reads with {@code json_to_recordset}: however many there are, it is the same
 * statement, planned once.
 */
final class JsonRows {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonRows() {}

    static String of(List<Map<String, @Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Map<String, @Nullable Object> row : rows) {
                json.writeStartObject();
                for (Map.Entry<String, @Nullable Object> column : row.entrySet()) {
                    json.writeFieldName(column.getKey());
                    write(json, column.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof byte[] bytes) {
            json.writeString("\\x" + HexFormat.of().formatHex(bytes));
        } else if (value instanceof OffsetDateTime time) {
            json.writeString(time.toInstant().toString());
        } else {
            json.writeString(value.toString());
        }
    }
}
