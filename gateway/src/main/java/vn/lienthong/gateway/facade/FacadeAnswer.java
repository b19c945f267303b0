package vn.lienthong.gateway.facade;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers in the Portal's own form: {@code error_code}, {@code message}, and what belongs to the call. */
final class FacadeAnswer {

    /** A session that is not, or no longer, good; the client logs in again. */
    static final String NO_SESSION = "401";

    /** Everything else that is refused. */
    static final String REFUSED = "-1";

    private static final String SUCCESS = "0";
    private static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private FacadeAnswer() {}

    static ResponseEntity<byte[]> done(String message) {
        return json(HttpStatus.OK, envelope(SUCCESS, message));
    }

    static ResponseEntity<byte[]> opened(String session) {
        Map<String, Object> answer = envelope(SUCCESS, "Đăng nhập thành công");
        answer.put("session", session);
        return json(HttpStatus.OK, answer);
    }

    static ResponseEntity<byte[]> found(List<?> result, HttpHeaders headers) {
        Map<String, Object> answer = envelope(SUCCESS, "Tra cứu thành công");
        answer.put("result", result);
        return ResponseEntity.ok().headers(headers).contentType(JSON).body(FacadeJson.bytes(answer));
    }

    /** What the Portal itself answered. */
    static ResponseEntity<byte[]> passedOn(byte[] portalAnswer, HttpHeaders headers) {
        return ResponseEntity.ok().headers(headers).contentType(JSON).body(portalAnswer);
    }

    static ResponseEntity<byte[]> refused(String code, String message) {
        return json(HttpStatus.OK, envelope(code, message));
    }

    static ResponseEntity<byte[]> refused(HttpStatus status, String message) {
        return json(status, envelope(REFUSED, message));
    }

    /** The same words as plain text, for clients that look for them there. */
    static ResponseEntity<byte[]> text(String message) {
        return ResponseEntity.ok().contentType(TEXT).body(message.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing was accepted, and the same may be sent again later. */
    static ResponseEntity<byte[]> unavailable(String message) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "30")
                .contentType(JSON)
                .body(FacadeJson.bytes(envelope(REFUSED, message)));
    }

    /** What the adapter in front of the Portal says about a call that it does not forward. */
    static ResponseEntity<byte[]> notForwarded(HttpStatus status, String type, String message) {
        return ResponseEntity.status(status)
                .header("X-Road-Error", type)
                .contentType(JSON)
                .body(FacadeJson.bytes(Map.of("type", type, "message", message)));
    }

    private static ResponseEntity<byte[]> json(HttpStatus status, Map<String, Object> answer) {
        return ResponseEntity.status(status).contentType(JSON).body(FacadeJson.bytes(answer));
    }

    private static Map<String, Object> envelope(String code, String message) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("error_code", code);
        answer.put("message", message);
        return answer;
    }
}
