package vn.lienthong.mappings.land;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import vn.lienthong.mappings.civilstatus.FileSource;

/** Writes a call with its files, each of which passes through as it is read: never whole in memory. */
public final class LandWriter {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Writes the body, as UTF-8, and leaves {@code out} open. What breaks off is never closed as if it were whole.
     *
     * @throws IOException when a file cannot be read, or {@code out} not written
     */
    public void write(LandRequest request, FileSource files, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            json.writeStartObject();
            for (var member : request.body().properties()) {
                json.writeFieldName(member.getKey());
                json.writeTree(member.getValue());
            }
            if (request.papersField() != null) {
                json.writeArrayFieldStart(request.papersField());
                for (int i = 0; i < request.papers().size(); i++) {
                    paper(i + 1, request.papers().get(i), files, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static void paper(int number, LandPaper paper, FileSource files, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("TenGiayTo", paper.name());
        json.writeNumberField("SoBanChinh", paper.originals());
        json.writeNumberField("SoBanSao", paper.copies());
        if (paper.id() != null) {
            json.writeObjectFieldStart("TapTin");
            json.writeStringField("name", paper.fileName() == null ? "tep-" + number : paper.fileName());
            json.writeFieldName("data");
            try (var bytes = files.open(paper.id())) {
                json.writeBinary(Base64Variants.MIME_NO_LINEFEEDS, bytes, -1);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
