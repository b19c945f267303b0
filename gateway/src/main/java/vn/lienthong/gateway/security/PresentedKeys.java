package vn.lienthong.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that a request brings along. */
final class PresentedKeys {

    private static final String BEARER = "bearer ";

    private PresentedKeys() {}

    /** @return the different keys in {@code Authorization: Bearer} and {@code X-API-Key}; other schemes are not looked at */
    static Set<String> in(HttpServletRequest request) {
        Stream<String> bearers = Collections.list(request.getHeaders("Authorization")).stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(BEARER))
                .map(it -> it.substring(BEARER.length()));
        Stream<String> plain = Collections.list(request.getHeaders("X-API-Key")).stream();
        return Stream.concat(bearers, plain).map(String::strip).collect(Collectors.toSet());
    }
}
