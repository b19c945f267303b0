package vn.lienthong.mappings.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import vn.lienthong.mappings.text.Canonical;

/** Values written as JSON with sorted names, texts in NFC, numbers as they were written: equal values give equal bytes. */
public final class SortedJson {

    private static final JsonFactory JSON = new JsonFactory();

    private SortedJson() {}

    public static byte[] bytes(JsonValue value) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException("values in memory were not written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, JsonValue value) throws IOException {
        if (value instanceof JsonValue.Members members) {
            json.writeStartObject();
            for (var member : new TreeMap<>(members.values()).entrySet()) {
                json.writeFieldName(Canonical.nfc(member.getKey()));
                write(json, member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof JsonValue.Elements elements) {
            json.writeStartArray();
            for (var element : elements.values()) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof JsonValue.Text text) {
            json.writeString(Canonical.nfc(text.value()));
        } else if (value instanceof JsonValue.Numeral numeral) {
            json.writeNumber(numeral.digits());
        } else if (value instanceof JsonValue.Truth truth) {
            json.writeBoolean(truth.value());
        } else {
            json.writeNull();
        }
    }
}
