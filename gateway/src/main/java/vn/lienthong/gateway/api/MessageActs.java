package vn.lienthong.gateway.api;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.replay.ActRequests;
import vn.lienthong.gateway.replay.ActRequests.Seen;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Verdict;

/** What a person does to one message, by whichever door: each act is done once and is on record. */
@Component
public final class MessageActs {

    private static final Logger LOG = LoggerFactory.getLogger(MessageActs.class);
    private static final Words ANSWER_WANTED = new Words(
            "Yêu cầu này cần câu trả lời: tra sổ giấy ở /api/v1/paper-tasks, người thứ hai xác nhận",
            "It asks for an answer: look it up at /api/v1/paper-tasks, and let a second person confirm");

    private final Ledger ledger;
    private final Messages messages;
    private final ActRequests requests;
    private final Audit audit;
    private final TransactionTemplate transaction;

    MessageActs(Ledger ledger, Messages messages, ActRequests requests, Audit audit, TransactionTemplate transaction) {
        this.ledger = ledger;
        this.messages = messages;
        this.requests = requests;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Sends it again as it is.
     *
     * @param once the id of the request, by which it is done once however often it comes
     * @throws Refused when there is none, or not in its present state
     */
    public MessageView replay(UUID id, @Nullable String once, Caller caller) {
        require(id, caller);
        return act("replay", id, caller, once, "", () -> ledger.replay(id, caller.name()));
    }

    /** Books it as delivered, as {@link #replay}. */
    public MessageView verify(UUID id, @Nullable String once, Caller caller) {
        if (require(id, caller).facts().state().equals(State.MANUAL.name())) {
            throw new Refused(Problem.NOT_NOW, ANSWER_WANTED);
        }
        return act("verify", id, caller, once, "", () -> ledger.verify(id, caller.name()));
    }

    /** Withdraws it, as {@link #replay}. */
    public MessageView cancel(UUID id, String reason, Caller caller) {
        require(id, caller);
        return act("cancel", id, caller, null, reason, () -> ledger.cancel(id, caller.name(), reason));
    }

    private MessageView act(
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

    private MessageView answer(String act, UUID id, Caller caller, Verdict verdict) {
        MessageView now = require(id, caller);
        if (verdict instanceof Verdict.Denied denied) {
            LOG.info("{} may not {} message {}: {}", caller, act, id, denied.reason());
            throw new Refused(denied(now, denied));
        }
        LOG.info("{} did {} message {}", caller, act, id);
        return now;
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
