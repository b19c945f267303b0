package vn.lienthong.gateway.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import vn.lienthong.gateway.security.BrowserSession;

/** Where a form leads, and the session that goes along. */
final class Redirection {

    private Redirection() {}

    static String to(String path) {
        return "redirect:" + path;
    }

    /** By a page of our own, since a browser on its way from another site keeps the session's cookie back. */
    static String fromHere(String to, Model model) {
        model.addAttribute("to", to);
        return "onward";
    }

    static void withSession(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, BrowserSession.begun(request, token).toString());
    }

    static void withoutSession(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, BrowserSession.ended(request).toString());
    }
}
