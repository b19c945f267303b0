package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How the façade reads questions and writes answers. */
final class Json {

    private static final String TYPE = "application/json;charset=UTF-8";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Writes one value. */
    interface Value {

        void writeTo(JsonGenerator json) throws IOException;
    }

    static LgspReply reply(int status, Value value) {
        return response -> {
            response.setStatus(status);
            write(response, value);
        };
    }

    /** JSON that is written already. */
    static LgspReply whole(byte[] json) {
        return response -> {
            response.setContentType(TYPE);
            response.setContentLength(json.length);
            response.getOutputStream().write(json);
        };
    }

    /** Ends the answer only when all of it is written. */
    static void write(HttpServletResponse response, Value value) throws IOException {
        response.setContentType(TYPE);
        JsonGenerator json = MAPPER.createGenerator(response.getOutputStream());
        value.writeTo(json);
        json.close();
    }

    /** @throws IOException when it is no JSON */
    static JsonNode read(byte[] bytes) throws IOException {
        return MAPPER.readTree(bytes);
    }
}
