package vn.lienthong.mock.client;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a connector was told in answer to one request.
 *
 * @param service the service called; {@code login}
 * @param httpStatus status of the answer; 0 when none came
 * @param errorCode {@code error_code} without blanks and leading zeros, whether it was text or a number; empty when the answer
 *     had none
 * @param message {@code message}, the text itself when the answer was no JSON, or why there was no answer
 * @param result the rows of {@code result}
 */
public record Told(String service, int httpStatus, String errorCode, String message, List<Map<String, Object>> result) {
    private static final String SUCCESS = "0";

    public Told {
        result = List.copyOf(result);
    }

    public boolean succeeded() {
        return errorCode.equals(SUCCESS);
    }

    /** Whether an answer came at all. */
    public boolean answered() {
        return httpStatus != 0;
    }

    boolean saysExists() {
        return !succeeded() && message.toLowerCase(Locale.ROOT).contains("đã tồn tại");
    }
}
