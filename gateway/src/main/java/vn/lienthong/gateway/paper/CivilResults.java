package vn.lienthong.gateway.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.CivilContent;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilResult;

/** Results as they lie within what is sealed here. */
final class CivilResults {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CivilDocuments DOCUMENTS = new CivilDocuments();

    private CivilResults() {}

    static JsonNode json(CivilResult result) {
        try {
            return JSON.readTree(CivilContent.json(result));
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory were not read", impossible);
        }
    }

    /** The result as it can be read again, or what is wrong with it by the form's own rules. */
    static Translation<CivilResult> sound(CivilResult result) {
        return DOCUMENTS.readResult(CivilContent.json(result));
    }

    static CivilResult of(JsonNode json) {
        return DOCUMENTS
                .readResult(json.toString().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
