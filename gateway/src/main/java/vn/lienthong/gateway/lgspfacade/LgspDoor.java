package vn.lienthong.gateway.lgspfacade;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.facade.FacadeLogins;
import vn.lienthong.gateway.facade.FacadeLogins.Login;
import vn.lienthong.gateway.origin.Origin;

/** The addresses that a connector to the civil registry knows. */
@RestController
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class LgspDoor {

    private static final String BEARER = "bearer ";

    private final FacadeLogins logins;
    private final LgspTokens tokens;
    private final LgspCalls calls;
    private final LgspTrouble trouble;
    private final LgspFacadeSettings settings;

    LgspDoor(
            FacadeLogins logins, LgspTokens tokens, LgspCalls calls, LgspTrouble trouble, LgspFacadeSettings settings) {
        this.logins = logins;
        this.tokens = tokens;
        this.calls = calls;
        this.trouble = trouble;
        this.settings = settings;
    }

    @PostMapping("${lienthong.lgsp-facade.token-path:/token}")
    void token(HttpServletRequest request, HttpServletResponse response) throws IOException {
        granted(request).writeTo(response);
    }

    @PostMapping({
        "${lienthong.lgsp-facade.civil-path:/hotich/1.0}/{operation}",
        "${lienthong.lgsp-facade.justice-path:/apiHoTichTuPhap}/{operation}",
        "${lienthong.lgsp-facade.linked-path:/apiLienThongKSKT/1.0}/{operation}"
    })
    void call(@PathVariable String operation, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> token = bearer(request);
        Optional<Origin> origin = token.flatMap(tokens::holder);
        LgspReply reply = origin.map(it -> calls.answer(it, operation, request))
                .orElseGet(() -> token.isEmpty() ? BusReplies.noToken() : BusReplies.wrongToken());
        reply.writeTo(response);
    }

    @ExceptionHandler(Exception.class)
    void failed(Exception cause, HttpServletResponse response) throws IOException {
        trouble.answer(cause, response);
    }

    private LgspReply granted(HttpServletRequest request) {
        if (!"client_credentials".equals(request.getParameter("grant_type"))) {
            return BusReplies.wrongRequest("grant_type phải là client_credentials, gửi theo form");
        }
        Optional<Consumer> consumer = Consumer.of(request);
        if (consumer.isEmpty()) {
            return BusReplies.wrongClient();
        }
        Login login = logins.login(consumer.get().key(), consumer.get().secret(), request.getRemoteAddr());
        if (login instanceof Login.Known known) {
            return BusReplies.token(
                    tokens.give(known.origin()), settings.tokenLifetime().toSeconds());
        }
        return login instanceof Login.TooOften ? BusReplies.tooOften() : BusReplies.wrongClient();
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(BEARER))
                .map(it -> it.substring(BEARER.length()).strip());
    }
}
