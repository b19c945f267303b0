package vn.lienthong.gateway.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/** The caller's own id of a request, by which a double click is one act. */
final class RequestId {

    private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9._:-]{8,100}");

    private RequestId() {}

    /** @throws Refused when it is none */
    static String sound(@Nullable String given) {
        if (given == null || !GOOD.matcher(given).matches()) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words(
                            "requestId: từ 8 đến 100 chữ cái, chữ số hoặc . _ : - , do bên gọi đặt, mỗi lần bấm một mã",
                            "requestId: 8 to 100 letters, digits or . _ : - , made by the caller, one for each click"));
        }
        return given;
    }
}
