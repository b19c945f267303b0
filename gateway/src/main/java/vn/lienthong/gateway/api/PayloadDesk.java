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

/** Shows a message's document in its versions: masked, or, for a reason that is written down, as it came. */
@RestController
final class PayloadDesk {

    private final Bodies bodies;

    PayloadDesk(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/api/v1/messages/{id}/payloads/{version}")
    PayloadView masked(@PathVariable UUID id, @PathVariable int version) {
        return bodies.payload(id, version);
    }

    @PostMapping(path = "/api/v1/messages/{id}/payloads/{version}/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    PayloadView reveal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable int version,
            HttpServletRequest request) {
        return bodies.revealPayload(id, version, CancelRequest.reasonIn(request), caller);
    }
}
