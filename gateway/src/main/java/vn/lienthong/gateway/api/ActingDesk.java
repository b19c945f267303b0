package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.replay.ActRequests;
import vn.lienthong.gateway.replay.ActRequests.Seen;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Verdict;

/** Where operators act on a message. */
@RestController
final class ActingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ActingDesk.class);
    private static final Words ANSWER_WANTED = new Words(
            "Yêu cầu này cần câu trả lời: tra sổ giấy ở /api/v1/paper-tasks, người thứ hai xác nhận",
            "It asks for an answer: look it up at /api/v1/paper-tasks, and let a second person confirm");

    private final Ledger ledger;
    private final Messages messages;
    private final ActRequests requests;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ActingDesk(Ledger ledger, Messages messages, ActRequests requests, Audit audit, TransactionTemplate transaction) {
        this.ledger = ledger;
        this.messages = messages;
        this.requests = requests;
        this.audit = audit;
        this.transaction = transaction;
    }

    @PostMapping("/api/v1/messages/{id}/replay")
    ResponseEntity<Object> replay(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        @Nullable String once = ActBody.requestIdIn(request);
        require(id, caller);
        return act("replay", id, caller, once, "", () -> ledger.replay(id, caller.name()));
    }

    @PostMapping("/api/v1/messages/{id}/verify")
    ResponseEntity<Object> verify(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        @Nullable String once = ActBody.requestIdIn(request);
        if (require(id, caller).facts().state().equals(State.MANUAL.name())) {
            throw new Refused(Problem.NOT_NOW, ANSWER_WANTED);
        }
        return act("verify", id, caller, once, "", () -> ledger.verify(id, caller.name()));
    }

    @PostMapping(path = "/api/v1/messages/{id}/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> cancel(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        require(id, caller);
        return act("cancel", id, caller, null, reason, () -> ledger.cancel(id, caller.name(), reason));
    }

    /** @param once the id of the request, by which it is done once however often it comes */
    private ResponseEntity<Object> act(
            String act, UUID id, Caller caller, @Nullable String once, String reason, Supplier<Verdict> doing) {
        Verdict verdict = transaction.execute(status -> {
            Seen seen = once == null ? Seen.NEW : requests.take(caller.name(), once, act, id);
            Verdict decided =
                    switch (seen) {
                        case NEW -> doing.get();
                        case DONE -> new Verdict.Noted();
                        case OTHERWISE_USED -> new Verdict.Denied("the requestId was used for another act");
                    };
            if (decided instanceof Verdict.Denied) {
                status.setRollbackOnly();
            } else if (seen == Seen.NEW) {
                audit.record(caller, "message." + act, id.toString(), reason, Map.of());
            }
            return decided;
        });
        return answer(act, id, caller, Objects.requireNonNull(verdict));
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
