package vn.lienthong.mock.lgsp;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.Json;

/** The refusals of a WSO2 gateway, with their codes. */
final class Refusals {
    private final FaultStyle style;

    Refusals(FaultStyle style) {
        this.style = style;
    }

    Answer invalidCredentials() {
        return refusal(
                401,
                900901,
                "Invalid Credentials",
                "Invalid Credentials. Make sure you have provided the correct security credentials");
    }

    Answer missingCredentials() {
        return refusal(
                401,
                900902,
                "Missing Credentials",
                "Invalid Credentials. Make sure your API invocation call has a header: 'Authorization : Bearer ACCESS_TOKEN'");
    }

    Answer forbidden(String description) {
        return refusal(403, 900908, "Resource forbidden", description);
    }

    Answer noSuchResource() {
        return refusal(
                404, 900906, "No matching resource found for given API Request", "Check the path and the method");
    }

    Answer throttled() {
        return refusal(429, 900802, "Message throttled out", "You have exceeded your quota");
    }

    private Answer refusal(int status, int code, String message, String description) {
        Map<String, Object> fault = new LinkedHashMap<>();
        fault.put("code", style == FaultStyle.FLAT ? Integer.toString(code) : code);
        fault.put("message", message);
        fault.put("description", description);
        return Answer.json(status, Json.write(style == FaultStyle.FLAT ? fault : Map.of("fault", fault)));
    }
}
