package vn.lienthong.gateway.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.account.Login;
import vn.lienthong.gateway.account.Login.Answer;
import vn.lienthong.gateway.account.LoginName;
import vn.lienthong.gateway.account.OwnAccount;
import vn.lienthong.gateway.account.Password;
import vn.lienthong.gateway.security.BrowserSession;
import vn.lienthong.gateway.security.CallerAuthentication;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.sso.SingleSignOn;
import vn.lienthong.mappings.Words;

/** Where a name and a password become the session of a browser, and where it ends. */
@Controller
final class SignInPage {

    private static final Logger LOG = LoggerFactory.getLogger(SignInPage.class);
    private static final Words WRONG =
            new Words("Tên hoặc mật khẩu không đúng", "Name and password do not go together");
    private static final Words ELSEWHERE =
            new Words("Hãy đăng nhập từ trang này", "Please sign in from this page itself");

    private final Login login;
    private final OwnAccount own;
    private final SignInView view;
    private final ObjectProvider<SingleSignOn> sso;

    SignInPage(Login login, OwnAccount own, SignInView view, ObjectProvider<SingleSignOn> sso) {
        this.login = login;
        this.own = own;
        this.view = view;
        this.sso = sso;
    }

    @GetMapping(Pages.SIGN_IN)
    String show(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String local,
            Model model) {
        return view.show(next, local != null, model);
    }

    @PostMapping(path = Pages.SIGN_IN, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String signIn(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!BrowserSession.isFromOwnPage(request)) {
            return again(ELSEWHERE, HttpServletResponse.SC_FORBIDDEN, next, response, model);
        }
        Answer answer = login.open(LoginName.of(name), Password.of(password), request.getRemoteAddr());
        if (answer instanceof Answer.Opened opened) {
            LOG.info("{} signed in from {}", opened.account().caller(), request.getRemoteAddr());
            Redirection.withSession(request, response, opened.session().token());
            return Redirection.to(opened.account().mustChange() ? Pages.PASSWORD : Pages.orFirst(next));
        }
        if (answer instanceof Answer.Wait wait) {
            return view.patience(wait.time(), next, true, response, model);
        }
        if (answer instanceof Answer.AdministratorsOnly) {
            return again(Login.ADMINISTRATORS_ONLY, HttpServletResponse.SC_FORBIDDEN, next, response, model);
        }
        LOG.warn("A login was refused from {}", request.getRemoteAddr());
        return again(WRONG, HttpServletResponse.SC_UNAUTHORIZED, next, response, model);
    }

    @PostMapping(Pages.SIGN_OUT)
    String signOut(CallerAuthentication known, HttpServletRequest request, HttpServletResponse response, Model model) {
        known.token().ifPresent(it -> own.close(known.getPrincipal(), it));
        Redirection.withoutSession(request, response);
        Optional<URI> issuer = known.token().flatMap(it -> Optional.ofNullable(sso.getIfAvailable())
                .flatMap(way -> way.close(known.getPrincipal(), it)));
        return issuer.map(it -> Redirection.fromHere(it.toString(), model))
                .orElseGet(() -> Redirection.to(Pages.SIGN_IN));
    }

    private String again(Words why, int status, @Nullable String next, HttpServletResponse response, Model model) {
        return view.again(why, status, next, true, response, model);
    }
}
