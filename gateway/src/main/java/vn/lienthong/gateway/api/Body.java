package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import vn.lienthong.gateway.intake.DoorBody;
import vn.lienthong.mappings.Words;

/** The body of a request, or the problem with it. */
final class Body {

    private Body() {}

    /** @throws Refused when the body is longer, compressed, or broken off */
    static byte[] of(HttpServletRequest request, int most) {
        DoorBody body = DoorBody.of(request, most);
        if (body instanceof DoorBody.Whole whole) {
            return whole.bytes();
        }
        if (body instanceof DoorBody.Compressed) {
            throw new Refused(Problem.UNSUPPORTED_MEDIA_TYPE);
        }
        throw body instanceof DoorBody.TooLong ? tooLarge(most) : new Refused(Problem.MALFORMED_REQUEST);
    }

    private static Refused tooLarge(int most) {
        return new Refused(
                Problem.TOO_LARGE,
                new Words(
                        "Dữ liệu dài quá " + most + " byte. Gửi tệp đính kèm bằng đường dẫn",
                        "The document is longer than " + most + " bytes. Give attachments by address"));
    }
}
