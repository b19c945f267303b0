package vn.lienthong.gateway.sso;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import vn.lienthong.gateway.account.Secrets;
import vn.lienthong.gateway.security.Pages;

/**
 * Which browser began. It is good for nothing but the answer of the issuer, comes along when the issuer leads back, which the
 * session's own cookie does not, and stays for some minutes, so that two tabs may sign in side by side.
 */
final class StartCookie {

    private static final String NAME = "lienthong-sso";
    private static final String MARK = "ltb_";
    private static final Pattern OURS = Pattern.compile(MARK + "[A-Za-z0-9_-]{43}");

    private StartCookie() {}

    static String inOrNew(HttpServletRequest request) {
        return in(request).orElseGet(() -> Secrets.token(MARK));
    }

    static ResponseCookie of(String value, boolean secure) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path(Pages.SSO)
                .maxAge(Starts.LASTING)
                .build();
    }

    static Optional<String> in(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(it -> it.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(it -> OURS.matcher(it).matches())
                        .findFirst();
    }
}
