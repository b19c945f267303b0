package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.account.Login;
import vn.lienthong.gateway.account.Login.Answer;
import vn.lienthong.gateway.account.Password;
import vn.lienthong.gateway.security.TooManyCalls;

/** Where people log in. */
@RestController
final class LoginDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LoginDesk.class);
    private static final String FORM = "{\"name\": \"...\", \"password\": \"...\"}";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    /** Stands for all names that cannot be an account's; what was typed there may be a password. */
    private static final String NO_NAME = "?";

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
        String name = given.name().strip().toLowerCase(Locale.ROOT);
        String known = NAME.matcher(name).matches() ? name : NO_NAME;
        Answer answer = login.open(known, given.password(), request.getRemoteAddr());
        if (answer instanceof Answer.Opened opened) {
            LOG.info("{} logged in from {}", opened.account().caller(), request.getRemoteAddr());
            return SessionView.of(opened.session(), opened.account());
        }
        if (answer instanceof Answer.Wait wait) {
            throw new TooManyCalls(wait.time());
        }
        LOG.warn("A login was refused from {}", request.getRemoteAddr());
        throw new Refused(Problem.LOGIN_REFUSED);
    }
}
