package vn.lienthong.gateway.api;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;

/** Shows one message and what happened to it. */
@RestController
final class MessageDesk {

    private final Messages messages;

    MessageDesk(Messages messages) {
        this.messages = messages;
    }

    @GetMapping("/api/v1/messages/{id}")
    MessageView message(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return messages.find(id, caller).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
