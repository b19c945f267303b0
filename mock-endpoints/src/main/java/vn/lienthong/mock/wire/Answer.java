package vn.lienthong.mock.wire;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back on the wire.
 *
 * @param status the HTTP status
 * @param contentType the media type; empty for none
 * @param body the body, sent as UTF-8; may be empty
 * @param headers further headers
 * @param reset whether the connection is reset (TCP RST) in place of everything above
 * @param byteEvery how long each byte of the body takes, in real time, on the wire side; zero sends all of it at once
 */
public record Answer(
        int status, String contentType, String body, Map<String, String> headers, boolean reset, Duration byteEvery) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer json(int status, String body) {
        return new Answer(status, "application/json;charset=UTF-8", body, Map.of(), false, Duration.ZERO);
    }

    public static Answer text(int status, String body) {
        return new Answer(status, "text/plain;charset=UTF-8", body, Map.of(), false, Duration.ZERO);
    }

    public static Answer html(int status, String body) {
        return new Answer(status, "text/html;charset=UTF-8", body, Map.of(), false, Duration.ZERO);
    }

    /** The caller sees its connection reset and no answer. */
    public static Answer connectionReset() {
        return new Answer(0, "", "", Map.of(), true, Duration.ZERO);
    }

    public Answer withBody(String newBody) {
        return new Answer(status, contentType, newBody, headers, reset, byteEvery);
    }

    public Answer withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, contentType, body, more, reset, byteEvery);
    }

    /** The same answer, one byte at a time. */
    public Answer byteEvery(Duration time) {
        return new Answer(status, contentType, body, headers, reset, time);
    }
}
