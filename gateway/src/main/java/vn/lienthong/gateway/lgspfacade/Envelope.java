package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The registry's envelope: status, its description, a value, an error code and its description.
 *
 * @param textual whether status and error code are texts, as {@code nhanHoSoDKHT} answers them
 */
record Envelope(boolean textual) {

    static final int NOT_FINISHED = 200;
    static final int NOT_FOUND = 201;
    static final int WRONG_CATALOGUE = 302;
    static final int WRONG_DATA = 500;

    private static final int TAKEN = 1;
    private static final String RETRY_SECONDS = "30";
    private static final Json.Value EMPTY = json -> json.writeString("");

    LgspReply taken() {
        return done(TAKEN, "Gửi hồ sơ thành công", EMPTY);
    }

    /** Success with a status of its own. */
    LgspReply done(int status, String description, Json.Value value) {
        return reply(HttpServletResponse.SC_OK, status, description, value, 0, "");
    }

    LgspReply given(Json.Value value) {
        return done(TAKEN, "Thành công", value);
    }

    LgspReply refused(int code, String description) {
        return reply(HttpServletResponse.SC_OK, 0, "Lỗi", EMPTY, code, description);
    }

    /** Nothing was accepted; with an HTTP status that no connector takes for an answer of the registry. */
    LgspReply failed(int httpStatus, String description) {
        return reply(httpStatus, 0, "Lỗi", EMPTY, WRONG_DATA, description);
    }

    LgspReply unavailable(String description) {
        LgspReply reply = failed(HttpServletResponse.SC_SERVICE_UNAVAILABLE, description);
        return response -> {
            response.setHeader("Retry-After", RETRY_SECONDS);
            reply.writeTo(response);
        };
    }

    private LgspReply reply(
            int httpStatus, int status, String description, Json.Value value, int code, String codeDescription) {
        return Json.reply(httpStatus, json -> {
            json.writeStartObject();
            number(json, "status", status);
            json.writeStringField("statusDescription", description);
            json.writeFieldName("value");
            value.writeTo(json);
            number(json, "errorCode", code);
            json.writeStringField("errorDescription", codeDescription);
            json.writeEndObject();
        });
    }

    private void number(JsonGenerator json, String name, int number) throws IOException {
        if (textual) {
            json.writeStringField(name, String.valueOf(number));
        } else {
            json.writeNumberField(name, number);
        }
    }
}
