package vn.lienthong.gateway.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.approval.Approval.State;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.Words;

/** Decides on requests. A decision, what it leads to, and its entry in the audit are one transaction. */
public final class Decisions {

    private static final Words OWN = new Words(
            "Người yêu cầu không được tự quyết định; cần người thứ hai",
            "Whoever asked does not decide; a second person does");
    private static final Words OTHERS =
            new Words("Chỉ người yêu cầu mới rút lại được", "Only the one who asked can withdraw it");

    private final ApprovalRows rows;
    private final Map<String, ApprovedAct> acts;
    private final Vault vault;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Decisions(
            ApprovalRows rows,
            List<ApprovedAct> acts,
            Vault vault,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.acts = acts.stream().collect(Collectors.toMap(ApprovedAct::kind, Function.identity()));
        this.vault = vault;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Approves, and carries out. */
    public Decision approve(UUID id, Caller who, String reason) {
        return decide(id, approval -> {
            if (approval.requestedBy().equals(who.name())) {
                return new Decision.NotYours(OWN);
            }
            byte[] request = vault.open(rows.request(id), Approvals.context(id));
            Optional<Words> obstacle = act(approval).carryOut(approval, request, who);
            return obstacle.isPresent()
                    ? new Decision.NotNow(obstacle.get())
                    : made(approval, State.CARRIED_OUT, who, "approval.approve", reason);
        });
    }

    public Decision reject(UUID id, Caller who, String reason) {
        return decide(id, approval -> {
            if (approval.requestedBy().equals(who.name())) {
                return new Decision.NotYours(OWN);
            }
            act(approval).drop(approval);
            return made(approval, State.REJECTED, who, "approval.reject", reason);
        });
    }

    /** The one who asked takes it back. */
    public Decision withdraw(UUID id, Caller who, String reason) {
        return decide(id, approval -> {
            if (!approval.requestedBy().equals(who.name())) {
                return new Decision.NotYours(OTHERS);
            }
            act(approval).drop(approval);
            return made(approval, State.WITHDRAWN, who, "approval.withdraw", reason);
        });
    }

    /** Ends what nobody decided in time; returns how many. */
    int expire() {
        List<UUID> over = rows.over(clock.instant());
        over.forEach(id -> transaction.executeWithoutResult(status -> rows.lock(id)
                .filter(it -> it.state() == State.REQUESTED)
                .ifPresent(it -> {
                    act(it).drop(it);
                    rows.decide(id, State.EXPIRED, null, null, clock.instant());
                })));
        return over.size();
    }

    private Decision decide(UUID id, Function<Approval, Decision> how) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Approval> found = rows.lock(id);
            if (found.isEmpty()) {
                return new Decision.NoSuchRequest();
            }
            Optional<Words> closed = closed(found.get());
            Decision decision = closed.isPresent() ? new Decision.NotNow(closed.get()) : how.apply(found.get());
            if (!(decision instanceof Decision.Made)) {
                status.setRollbackOnly();
            }
            return decision;
        }));
    }

    private Optional<Words> closed(Approval approval) {
        Instant now = clock.instant();
        if (approval.state() == State.REQUESTED && !approval.expiresAt().isAfter(now)) {
            return Optional.of(new Words("Yêu cầu đã quá hạn", "The request has expired"));
        }
        return approval.state() == State.REQUESTED
                ? Optional.empty()
                : Optional.of(new Words(
                        "Yêu cầu đã kết thúc: " + approval.state(), "The request is over: " + approval.state()));
    }

    private Decision made(Approval approval, State state, Caller who, String act, String reason) {
        rows.decide(approval.id(), state, who.name(), reason, clock.instant());
        audit.record(who, act, approval.id().toString(), reason, Approvals.details(approval));
        return new Decision.Made(rows.find(approval.id(), clock.instant()).orElseThrow());
    }

    private ApprovedAct act(Approval approval) {
        ApprovedAct act = acts.get(approval.kind());
        if (act == null) {
            throw new IllegalStateException("nothing carries out " + approval.kind());
        }
        return act;
    }
}
