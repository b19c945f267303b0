package vn.lienthong.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Answers.Kept;
import vn.lienthong.routes.ledger.Answers.Source;

/** Shows what was answered to a message: to its origin as it is, to people masked, or for a reason that is written down. */
@RestController
final class AnswerDesk {

    /** @param source whether the system answered, or a person from the paper book */
    record AnswerView(UUID message, Source source, Instant at, JsonNode result) {}

    private final Answers answers;
    private final Messages messages;
    private final Revealing revealing;

    AnswerDesk(Answers answers, Messages messages, Revealing revealing) {
        this.answers = answers;
        this.messages = messages;
        this.revealing = revealing;
    }

    @GetMapping("/api/v1/messages/{id}/answer")
    AnswerView answer(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        if (!messages.mayBeSeen(id, caller)) {
            throw new Refused(Problem.NOT_FOUND);
        }
        UnaryOperator<JsonNode> shown = caller.isPerson() ? Documents::masked : UnaryOperator.identity();
        return answers.of(id).map(it -> view(id, it, shown)).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    @PostMapping(path = "/api/v1/messages/{id}/answer/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    AnswerView reveal(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        return revealing
                .reveal(caller, id, reason, Map.of("answer", "1"), () -> answers.of(id)
                        .map(it -> view(id, it, UnaryOperator.identity())))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private static AnswerView view(UUID id, Kept kept, UnaryOperator<JsonNode> shown) {
        JsonNode result = Documents.json(kept.result()).orElseThrow();
        return new AnswerView(id, kept.source(), kept.at(), shown.apply(result));
    }
}
