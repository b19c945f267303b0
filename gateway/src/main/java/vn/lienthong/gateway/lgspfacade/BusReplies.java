package vn.lienthong.gateway.lgspfacade;

import jakarta.servlet.http.HttpServletResponse;

/** What the bus says before the registry hears of a call: tokens, and refusals in the form of WSO2's gateway. */
final class BusReplies {

    private static final int TOO_MANY = 429;

    private BusReplies() {}

    static LgspReply token(String token, long seconds) {
        return response -> {
            response.setHeader("Cache-Control", "no-store");
            Json.write(response, json -> {
                json.writeStartObject();
                json.writeStringField("access_token", token);
                json.writeStringField("scope", "default");
                json.writeStringField("token_type", "Bearer");
                json.writeNumberField("expires_in", seconds);
                json.writeEndObject();
            });
        };
    }

    static LgspReply wrongRequest(String words) {
        return refusedToken(HttpServletResponse.SC_BAD_REQUEST, "invalid_request", words);
    }

    static LgspReply wrongClient() {
        return refusedToken(
                HttpServletResponse.SC_UNAUTHORIZED, "invalid_client", "Tên hoặc mật khẩu của hệ thống gửi không đúng");
    }

    static LgspReply tooOften() {
        return refusedToken(TOO_MANY, "invalid_client", "Sai nhiều lần; thử lại sau năm phút");
    }

    static LgspReply noToken() {
        return fault(HttpServletResponse.SC_UNAUTHORIZED, 900902, "Missing Credentials");
    }

    static LgspReply wrongToken() {
        return fault(HttpServletResponse.SC_UNAUTHORIZED, 900901, "Invalid Credentials");
    }

    static LgspReply noSuchOperation() {
        return fault(HttpServletResponse.SC_NOT_FOUND, 900906, "No matching resource found for given API Request");
    }

    private static LgspReply refusedToken(int status, String error, String words) {
        return Json.reply(status, json -> {
            json.writeStartObject();
            json.writeStringField("error", error);
            json.writeStringField("error_description", words);
            json.writeEndObject();
        });
    }

    private static LgspReply fault(int status, int code, String message) {
        return Json.reply(status, json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("fault");
            json.writeNumberField("code", code);
            json.writeStringField("message", message);
            json.writeStringField("description", message);
            json.writeEndObject();
            json.writeEndObject();
        });
    }
}
