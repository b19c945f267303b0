package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/** The origin's own reference of a message, from the header {@code Idempotency-Key}. */
final class Reference {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private Reference() {}

    /**
     * @return the reference, or null where none is given
     * @throws Refused when there are several, or it is not 1 to 200 visible ASCII characters
     */
    static @Nullable String of(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders(HEADER));
        if (given.isEmpty()) {
            return null;
        }
        if (given.size() > 1 || !VISIBLE.matcher(given.get(0)).matches()) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words(
                            "Đầu mục Idempotency-Key phải có đúng một giá trị, từ 1 đến 200 ký tự ASCII không có dấu cách",
                            "The header Idempotency-Key takes one value of 1 to 200 visible ASCII characters"));
        }
        return given.get(0);
    }
}
