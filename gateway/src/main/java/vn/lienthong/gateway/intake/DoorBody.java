package vn.lienthong.gateway.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** The body of a request, read to a limit whatever its Content-Length says. */
public sealed interface DoorBody {

    /** All of it. */
    record Whole(byte[] bytes) implements DoorBody {}

    /** Longer than {@code most} bytes; the rest was not read. */
    record TooLong(int most) implements DoorBody {}

    /** Compressed, which no door takes. */
    record Compressed() implements DoorBody {}

    /** The sender went away in the middle of it. */
    record BrokenOff() implements DoorBody {}

    static DoorBody of(HttpServletRequest request, int most) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            return new Compressed();
        }
        if (request.getContentLengthLong() > most) {
            return new TooLong(most);
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(most + 1);
            return bytes.length > most ? new TooLong(most) : new Whole(bytes);
        } catch (IOException e) {
            Logger log = LoggerFactory.getLogger(DoorBody.class);
            log.info("A body was broken off: {}", String.valueOf(e.getMessage()));
            return new BrokenOff();
        }
    }
}
