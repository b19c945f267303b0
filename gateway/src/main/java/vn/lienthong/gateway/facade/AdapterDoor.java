package vn.lienthong.gateway.facade;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.routes.npsp.NpspSettings;

/** The adapter in front of the Portal, by either of its names: forwards what is addressed to the Portal to the façade. */
@RestController
final class AdapterDoor {

    private static final List<String> PREFIXES =
            List.of("/XrdAdapter/RestService/forward", "/VXPAdapter/RestService/forward");

    private final FacadeCalls calls;
    private final FacadeTrouble trouble;
    private final FacadeSettings settings;
    private final NpspSettings npsp;

    AdapterDoor(FacadeCalls calls, FacadeTrouble trouble, FacadeSettings settings, NpspSettings npsp) {
        this.calls = calls;
        this.trouble = trouble;
        this.settings = settings;
        this.npsp = npsp;
    }

    @RequestMapping({"/XrdAdapter/**", "/VXPAdapter/**"})
    ResponseEntity<byte[]> forward(HttpServletRequest request) {
        Optional<String> path = providerPath(request.getRequestURI());
        if (path.isEmpty()) {
            return FacadeAnswer.notForwarded(
                    HttpStatus.NOT_FOUND,
                    "Client.UnknownPath",
                    "Not an adapter address: expected " + String.join("/… or ", PREFIXES) + "/…");
        }
        if (!request.getMethod().equals("POST")) {
            return FacadeAnswer.notForwarded(
                    HttpStatus.METHOD_NOT_ALLOWED, "Client.Method", "The Portal takes POST only");
        }
        Optional<String> wrong = DstCode.wrong(request, npsp.dstcode());
        if (wrong.isPresent()) {
            return FacadeAnswer.notForwarded(
                    HttpStatus.INTERNAL_SERVER_ERROR, "Server.ClientProxy.UnknownMember", wrong.get());
        }
        if (path.get().equals(settings.loginPath())) {
            return calls.login(request);
        }
        return settings.servicePaths().contains(path.get())
                ? calls.service(request)
                : FacadeAnswer.notForwarded(
                        HttpStatus.NOT_FOUND,
                        "Server.ServerProxy.UnknownPath",
                        "The Portal has " + settings.loginPath() + " and "
                                + String.join(", ", settings.servicePaths()));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> failed(Exception cause) {
        return trouble.answer(cause);
    }

    private static Optional<String> providerPath(String uri) {
        return PREFIXES.stream()
                .filter(it -> uri.startsWith(it + "/"))
                .map(it -> uri.substring(it.length()))
                .findFirst();
    }
}
