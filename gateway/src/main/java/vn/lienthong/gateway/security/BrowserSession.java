package vn.lienthong.gateway.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * The session of a browser: a cookie that no script can read. It counts for what changes something only where the browser
 * says that the request comes from a page of this gateway, so that another site cannot act in a person's name.
 */
public final class BrowserSession {

    private static final String COOKIE = "lienthong-session";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private BrowserSession() {}

    /** The cookie that begins a session; to be sent over this connection's kind only. */
    public static ResponseCookie begun(HttpServletRequest request, String token) {
        return cookie(request, token).build();
    }

    /** The cookie that takes the one of before away. */
    public static ResponseCookie ended(HttpServletRequest request) {
        return cookie(request, "").maxAge(Duration.ZERO).build();
    }

    /** Whether a page of this gateway made the browser send the request. */
    public static boolean isFromOwnPage(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        @Nullable String origin = request.getHeader("Origin");
        @Nullable String host = request.getHeader("Host");
        return origin != null && host != null && host.equals(authority(origin));
    }

    static Optional<String> in(HttpServletRequest request) {
        boolean counts = READING.contains(request.getMethod()) || isFromOwnPage(request);
        Cookie @Nullable [] cookies = request.getCookies();
        if (!counts || cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(it -> it.getName().equals(COOKIE) && !it.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/");
    }
}
