package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.vault.KeyDestroyed;

/** Shows a message's document in its versions: masked, or, for a reason that is written down, as it came. */
@RestController
final class PayloadDesk {

    /** @param version 1 as it was accepted, one more with each edit */
    record PayloadView(int version, BodyView document) {}

    private final Payloads payloads;
    private final Revealing revealing;

    PayloadDesk(Payloads payloads, Revealing revealing) {
        this.payloads = payloads;
        this.revealing = revealing;
    }

    @GetMapping("/api/v1/messages/{id}/payloads/{version}")
    PayloadView masked(@PathVariable UUID id, @PathVariable int version) {
        try {
            return payloads.version(id, version)
                    .map(it -> new PayloadView(version, BodyView.masked(it.body())))
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            return new PayloadView(version, BodyView.DESTROYED);
        }
    }

    @PostMapping(path = "/api/v1/messages/{id}/payloads/{version}/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    PayloadView reveal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable int version,
            HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        try {
            return revealing
                    .reveal(caller, id, reason, Map.of("payload", String.valueOf(version)), () -> payloads.version(
                                    id, version)
                            .map(it ->
                                    new PayloadView(version, BodyView.revealed(it.body(), UnaryOperator.identity()))))
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            return new PayloadView(version, BodyView.DESTROYED);
        }
    }
}
