package vn.lienthong.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses that people look at in a browser, and where those are led who may not see them yet. */
public final class Pages {

    /** Where people sign in. */
    public static final String SIGN_IN = "/sign-in";

    /** Leads to the issuer who signs people in for all systems of the province. */
    public static final String SSO = SIGN_IN + "/sso";

    /** Where the issuer leads people back to. */
    public static final String SSO_ANSWER = SSO + "/callback";

    /** Where the issuer says, without a browser, that somebody has signed out. */
    public static final String SSO_ENDED = SSO + "/ended";

    /** Where people end their session. */
    public static final String SIGN_OUT = "/sign-out";

    /** Where people set a password of their own. */
    public static final String PASSWORD = "/password";

    /** The gateway's own address; leads to the first page. */
    public static final String ROOT = "/";

    /** The operators' console; its pages are below. */
    public static final String CONSOLE = "/console";

    /** Where people are told that they may not see a page. */
    public static final String FORBIDDEN = CONSOLE + "/forbidden";

    /** Where they get to when they asked for nothing else. */
    public static final String FIRST = CONSOLE;

    private static final List<String> SHOWN = List.of(CONSOLE, "/api/docs/ui", "/api/docs/swagger-ui/");

    private Pages() {}

    /** @return the address where a person may be led after signing in; never one of another site */
    public static String orFirst(@Nullable String next) {
        return Optional.ofNullable(next).filter(Pages::isOurs).orElse(FIRST);
    }

    /** Leads a person with a browser to {@code door}; false where it is not a person who looks at a page. */
    static boolean lead(HttpServletRequest request, HttpServletResponse response, String door) {
        @Nullable String accept = request.getHeader("Accept");
        boolean looking = request.getMethod().equals("GET")
                && accept != null
                && accept.contains("text/html")
                && isOurs(request.getRequestURI());
        if (looking) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            String next = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
            response.setHeader("Location", door + "?next=" + next);
        }
        return looking;
    }

    private static boolean isOurs(String path) {
        return path.equals(ROOT)
                || (!path.contains("..")
                        && !path.contains("\\")
                        && SHOWN.stream().anyMatch(path::startsWith));
    }
}
