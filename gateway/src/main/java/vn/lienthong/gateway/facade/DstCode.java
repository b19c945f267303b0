package vn.lienthong.gateway.facade;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The routing key of a call: a header or a query parameter, its colons percent-encoded or not. The query is read as text,
 * since asking the container for parameters could consume the body.
 */
final class DstCode {

    private static final String NAME = "dstcode";

    private DstCode() {}

    /** @return why the adapter would not forward the call to the Portal; empty where it would */
    static Optional<String> wrong(HttpServletRequest request, String portals) {
        Optional<String> header = Optional.ofNullable(request.getHeader(NAME)).map(DstCode::decoded);
        Optional<String> query = parameter(request, NAME);
        if (header.isEmpty() && query.isEmpty()) {
            return Optional.of("dstcode is missing: give it as header or query parameter");
        }
        if (header.isPresent() && query.isPresent() && !header.equals(query)) {
            return Optional.of("dstcode differs between header and query parameter");
        }
        return header.or(() -> query).filter(portals::equals).isPresent()
                ? Optional.empty()
                : Optional.of("dstcode is not known here; the Portal's is " + portals);
    }

    /** A parameter of the query, decoded; the first where there are several. */
    static Optional<String> parameter(HttpServletRequest request, String name) {
        @Nullable String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .map(it -> it.split("=", 2))
                        .filter(it -> it.length == 2 && it[0].equalsIgnoreCase(name))
                        .map(it -> decoded(it[1]))
                        .findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException malformed) {
            return text.strip();
        }
    }
}
