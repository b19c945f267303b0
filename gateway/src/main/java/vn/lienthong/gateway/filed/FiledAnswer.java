package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.lienthong.gateway.facade.FindingWords;
import vn.lienthong.mappings.Finding;

/**
 * What the Portal is told: 0 created, 1 there already, -1 for anything else.
 *
 * @param session at a login
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FiledAnswer(
        @JsonProperty("error_code") int code,
        String message,
        @Nullable String session) {

    private static final int CREATED = 0;
    private static final int DUPLICATE = 1;
    private static final int ERROR = -1;

    static ResponseEntity<FiledAnswer> created(String code) {
        return of(HttpStatus.OK, CREATED, "Tiếp nhận hồ sơ " + code + " thành công");
    }

    static ResponseEntity<FiledAnswer> duplicate(String code) {
        return of(HttpStatus.OK, DUPLICATE, "Hồ sơ " + code + " đã tồn tại");
    }

    static ResponseEntity<FiledAnswer> bad(List<Finding> findings) {
        return of(HttpStatus.OK, ERROR, "Hồ sơ không hợp lệ: " + FindingWords.of(findings));
    }

    static ResponseEntity<FiledAnswer> anothers() {
        return of(HttpStatus.CONFLICT, ERROR, "Hồ sơ không thuộc các đơn vị của tỉnh này");
    }

    static ResponseEntity<FiledAnswer> refused(HttpStatus status, String message) {
        return of(status, ERROR, message);
    }

    static ResponseEntity<FiledAnswer> opened(String session) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FiledAnswer(CREATED, "Đăng nhập thành công", session));
    }

    /** Nothing was taken, and the same may be sent again later. */
    static ResponseEntity<FiledAnswer> unavailable(String message) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "30")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FiledAnswer(ERROR, message, null));
    }

    private static ResponseEntity<FiledAnswer> of(HttpStatus status, int code, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FiledAnswer(code, message, null));
    }
}
