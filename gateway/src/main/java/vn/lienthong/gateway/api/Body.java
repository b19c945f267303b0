package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import vn.lienthong.mappings.Words;

/** The body of a request, read to a limit whatever its Content-Length says. */
final class Body {

    private static final Logger LOG = LoggerFactory.getLogger(Body.class);

    private Body() {}

    /** @throws Refused when the body is longer, compressed, or broken off */
    static byte[] of(HttpServletRequest request, int most) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            throw new Refused(Problem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        byte[] body = read(request, most + 1);
        if (body.length > most) {
            throw tooLarge(most);
        }
        return body;
    }

    private static byte[] read(HttpServletRequest request, int most) {
        try {
            return request.getInputStream().readNBytes(most);
        } catch (IOException e) {
            LOG.info("A body was broken off: {}", String.valueOf(e.getMessage()));
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
    }

    private static Refused tooLarge(int most) {
        return new Refused(
                Problem.TOO_LARGE,
                new Words(
                        "Dữ liệu dài quá " + most + " byte. Gửi tệp đính kèm bằng đường dẫn",
                        "The document is longer than " + most + " bytes. Give attachments by address"));
    }
}
