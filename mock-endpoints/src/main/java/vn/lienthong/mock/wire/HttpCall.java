package vn.lienthong.mock.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request as a faked system sees it: decoded path and query, headers by lower-case name, and the body's bytes
 * untouched. Of a header or query parameter that occurs more than once the first value counts.
 */
public final class HttpCall {
    private final String method;
    private final String path;
    private final Map<String, String> query;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * @param method the HTTP method, upper case
     * @param rawTarget path and query as they stood on the request line
     * @param headers header values by name, in any case
     * @param body the body, not copied
     * @throws IllegalArgumentException when the target holds a broken percent-encoding
     */
    public HttpCall(String method, String rawTarget, Map<String, String> headers, byte[] body) {
        int mark = rawTarget.indexOf('?');
        this.method = method;
        this.path = decoded(mark < 0 ? rawTarget : rawTarget.substring(0, mark));
        this.query = mark < 0 ? Map.of() : parameters(rawTarget.substring(mark + 1));
        Map<String, String> lowered = new LinkedHashMap<>();
        headers.forEach((name, value) -> lowered.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        this.headers = Map.copyOf(lowered);
        this.body = body;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    /** @return the body itself, not a copy */
    public byte[] body() {
        return body;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }

    private static Map<String, String> parameters(String rawQuery) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            found.putIfAbsent(
                    URLDecoder.decode(name, StandardCharsets.UTF_8), URLDecoder.decode(value, StandardCharsets.UTF_8));
        }
        return Map.copyOf(found);
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
