package vn.lienthong.gateway.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.account.AccessToken.Issued;
import vn.lienthong.gateway.account.AccountRefusal;
import vn.lienthong.gateway.account.OwnAccount;
import vn.lienthong.gateway.account.Password;
import vn.lienthong.gateway.security.CallerAuthentication;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.mappings.Words;

/** Where a person sets a password of their own. */
@Controller
final class PasswordPage {

    private static final String VIEW = "password";
    private static final Words TWICE = new Words("Hai mật khẩu mới không giống nhau", "The new passwords differ");

    private final OwnAccount own;

    PasswordPage(OwnAccount own) {
        this.own = own;
    }

    @GetMapping(Pages.PASSWORD)
    String show() {
        return VIEW;
    }

    @PostMapping(path = Pages.PASSWORD, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String change(
            @RequestParam String old,
            @RequestParam String wanted,
            @RequestParam String again,
            CallerAuthentication known,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!wanted.equals(again)) {
            return refused(TWICE, response, model);
        }
        try {
            Issued session = own.changePassword(known.getPrincipal(), Password.of(old), Password.of(wanted));
            Redirection.withSession(request, response, session.token());
            return Redirection.to(Pages.FIRST);
        } catch (AccountRefusal refusal) {
            return refused(refusal.words(), response, model);
        }
    }

    private static String refused(Words why, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("why", why);
        return VIEW;
    }
}
