package vn.lienthong.gateway.browser;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.sso.SingleSignOn;
import vn.lienthong.mappings.Words;

/** The page on which people choose how to sign in. */
@Component
final class SignInView {

    private static final String VIEW = "sign-in";
    private static final int TOO_MANY = 429;

    private final ObjectProvider<SingleSignOn> sso;

    SignInView(ObjectProvider<SingleSignOn> sso) {
        this.sso = sso;
    }

    /** @param local whether the form for name and password was asked for, or used */
    String show(@Nullable String next, boolean local, Model model) {
        @Nullable SingleSignOn way = sso.getIfAvailable();
        model.addAttribute("next", Pages.orFirst(next));
        model.addAttribute("form", local || way == null || !way.isOnlyWay());
        if (way != null) {
            model.addAttribute("sso", way.label());
        }
        return VIEW;
    }

    String again(
            Words why, int status, @Nullable String next, boolean local, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("why", why);
        return show(next, local, model);
    }

    String patience(Duration wait, @Nullable String next, boolean local, HttpServletResponse response, Model model) {
        long seconds = Math.max(1, wait.toSeconds());
        response.setHeader("Retry-After", String.valueOf(seconds));
        Words words = new Words(
                "Đã thử nhiều lần; hãy thử lại sau " + seconds + " giây",
                "Too many tries; try again in " + seconds + " seconds");
        return again(words, TOO_MANY, next, local, response, model);
    }
}
