package vn.lienthong.gateway.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import vn.lienthong.gateway.account.AccessToken.Issued;
import vn.lienthong.gateway.security.BrowserSession;

/** Where a form leads, and the session that goes along. */
final class Redirection {

    private Redirection() {}

    static String to(String path) {
        return "redirect:" + path;
    }

    static void withSession(HttpServletRequest request, HttpServletResponse response, Issued session) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                BrowserSession.begun(request, session.token()).toString());
    }

    static void withoutSession(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, BrowserSession.ended(request).toString());
    }
}
