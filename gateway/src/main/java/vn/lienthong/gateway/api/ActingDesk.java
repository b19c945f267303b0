package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;

/** Where operators act on a message. */
@RestController
final class ActingDesk {

    private final MessageActs acts;

    ActingDesk(MessageActs acts) {
        this.acts = acts;
    }

    @PostMapping("/api/v1/messages/{id}/replay")
    ResponseEntity<Object> replay(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return ResponseEntity.accepted().body(acts.replay(id, ActBody.requestIdIn(request), caller));
    }

    @PostMapping("/api/v1/messages/{id}/verify")
    ResponseEntity<Object> verify(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return ResponseEntity.accepted().body(acts.verify(id, ActBody.requestIdIn(request), caller));
    }

    @PostMapping(path = "/api/v1/messages/{id}/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> cancel(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return ResponseEntity.accepted().body(acts.cancel(id, CancelRequest.reasonIn(request), caller));
    }
}
