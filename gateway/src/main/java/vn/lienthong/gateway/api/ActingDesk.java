package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Verdict;

/** Where operators act on a message. */
@RestController
final class ActingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ActingDesk.class);

    private final Ledger ledger;
    private final Messages messages;

    ActingDesk(Ledger ledger, Messages messages) {
        this.ledger = ledger;
        this.messages = messages;
    }

    @PostMapping("/api/v1/messages/{id}/replay")
    ResponseEntity<Object> replay(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        require(id, caller);
        return answer("replay", id, caller, ledger.replay(id, caller.name()));
    }

    @PostMapping("/api/v1/messages/{id}/verify")
    ResponseEntity<Object> verify(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        require(id, caller);
        return answer("verify", id, caller, ledger.verify(id, caller.name()));
    }

    @PostMapping(path = "/api/v1/messages/{id}/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> cancel(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        require(id, caller);
        return answer("cancel", id, caller, ledger.cancel(id, caller.name(), reason));
    }

    private ResponseEntity<Object> answer(String act, UUID id, Caller caller, Verdict verdict) {
        MessageView now = require(id, caller);
        if (verdict instanceof Verdict.Denied denied) {
            LOG.info("{} may not {} message {}: {}", caller, act, id, denied.reason());
            return Problems.answer(denied(now, denied));
        }
        LOG.info("{} did {} message {}", caller, act, id);
        return ResponseEntity.accepted().body(now);
    }

    private MessageView require(UUID id, Caller caller) {
        return messages.find(id, caller).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private static ProblemDetail denied(MessageView now, Verdict.Denied denied) {
        String state = now.facts().state();
        String vi = "Thông điệp " + StateWords.of(State.valueOf(state)) + "; không có gì thay đổi";
        ProblemDetail problem = Problem.NOT_NOW.detail(new Words(vi, denied.reason()));
        problem.setProperty("state", state);
        return problem;
    }
}
