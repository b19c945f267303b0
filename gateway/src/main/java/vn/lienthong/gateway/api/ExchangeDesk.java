package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;

/** Shows what was sent for a message and what was answered: masked, or, for a reason that is written down, as it was. */
@RestController
final class ExchangeDesk {

    private final Bodies bodies;

    ExchangeDesk(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/api/v1/messages/{id}/exchanges/{n}")
    ExchangeView masked(@PathVariable UUID id, @PathVariable int n) {
        return bodies.exchange(id, n);
    }

    @PostMapping(path = "/api/v1/messages/{id}/exchanges/{n}/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ExchangeView reveal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable int n,
            HttpServletRequest request) {
        return bodies.reveal(id, n, CancelRequest.reasonIn(request), caller);
    }
}
