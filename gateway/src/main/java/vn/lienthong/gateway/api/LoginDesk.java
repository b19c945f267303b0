package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.account.Login;
import vn.lienthong.gateway.account.Login.Answer;
import vn.lienthong.gateway.account.LoginName;
import vn.lienthong.gateway.account.Password;
import vn.lienthong.gateway.security.TooManyCalls;

/** Where people log in. */
@RestController
final class LoginDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LoginDesk.class);
    private static final String FORM = "{\"name\": \"...\", \"password\": \"...\"}";

    record Request(@Nullable String name, @Nullable Password password) {}

    private final Login login;

    LoginDesk(Login login) {
        this.login = login;
    }

    @PostMapping(path = "/api/v1/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    SessionView login(HttpServletRequest request) {
        Request given = SmallJson.of(request, Request.class, FORM);
        if (given.name() == null || given.password() == null) {
            throw SmallJson.wrong(FORM);
        }
        Answer answer = login.open(LoginName.of(given.name()), given.password(), request.getRemoteAddr());
        if (answer instanceof Answer.Opened opened) {
            LOG.info("{} logged in from {}", opened.account().caller(), request.getRemoteAddr());
            return SessionView.of(opened.session(), opened.account());
        }
        if (answer instanceof Answer.Wait wait) {
            throw new TooManyCalls(wait.time());
        }
        if (answer instanceof Answer.AdministratorsOnly) {
            throw new Refused(Problem.LOGIN_REFUSED, Login.ADMINISTRATORS_ONLY);
        }
        LOG.warn("A login was refused from {}", request.getRemoteAddr());
        throw new Refused(Problem.LOGIN_REFUSED);
    }
}
