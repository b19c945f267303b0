package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a registration with its files, each of which passes through as it is read: never whole in memory. */
public final class RegistryWriter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LIVE = 0;
    private static final int NO_TYPE = 0;

    /**
     * Writes the body, as UTF-8, and leaves {@code out} open. What breaks off is never closed as if it were whole.
     *
     * @throws IOException when a file cannot be read, or {@code out} not written
     */
    public void write(RegistryRequest request, FileSource files, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            json.writeStartObject();
            for (var member : request.envelope().properties()) {
                json.writeFieldName(member.getKey());
                json.writeTree(member.getValue());
            }
            if (request.attachmentsField() != null) {
                json.writeArrayFieldStart(request.attachmentsField());
                for (int i = 0; i < request.attachments().size(); i++) {
                    attachment(i + 1, request.attachments().get(i), files, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static void attachment(int number, AttachmentRef paper, FileSource files, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", number);
        json.writeNumberField("loaiGiayTo", paper.paperType() == null ? NO_TYPE : paper.paperType());
        json.writeStringField("tenGiayTo", paper.name());
        json.writeStringField("tenTepDinhKem", paper.fileName() == null ? "tep-" + number : paper.fileName());
        json.writeNumberField("huyGiayTo", LIVE);
        if (paper.id() != null) {
            json.writeFieldName("duLieuTepDinhKem");
            try (var bytes = files.open(paper.id())) {
                json.writeBinary(Base64Variants.MIME_NO_LINEFEEDS, bytes, -1);
            }
        }
        json.writeEndObject();
    }
}
