package vn.lienthong.gateway.approval;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.approval.Approval.State;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.Words;

/** Where a part of the gateway asks for a second person, and where all may see what is asked. */
public final class Approvals {

    /**
     * What is asked for.
     *
     * @param kind the {@link ApprovedAct} that carries it out
     * @param summary what it would do, for whoever decides; no personal data
     * @param request what {@link ApprovedAct#carryOut} needs; sealed, and dropped with the decision
     */
    public record Asked(String kind, String object, Words summary, String reason, byte[] request) {}

    private final ApprovalRows rows;
    private final Vault vault;
    private final Audit audit;
    private final ApprovalSettings settings;
    private final Clock clock;

    Approvals(ApprovalRows rows, Vault vault, Audit audit, ApprovalSettings settings, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks, within the caller's transaction, of which it should be the last act. */
    public Approval request(Asked asked, Caller who) {
        UUID id = UUID.randomUUID();
        byte[] sealed = vault.seal(asked.request(), context(id));
        Approval approval = rows.insert(id, asked, sealed, who.name(), clock.instant(), settings.validFor());
        audit.record(who, "approval.request", id.toString(), asked.reason(), details(approval));
        return approval;
    }

    public Optional<Approval> find(UUID id) {
        return rows.find(id, clock.instant());
    }

    /** Whether a request of this kind about this object waits to be decided. */
    public boolean waitsFor(String kind, String object) {
        return rows.waitsFor(kind, object, clock.instant());
    }

    /**
     * @param state null for all
     * @param after the last one of the page before, null for the first page
     * @return newest first
     */
    public List<Approval> page(@Nullable State state, @Nullable UUID after, int most) {
        return rows.page(state, after, most, clock.instant());
    }

    static String context(UUID id) {
        return "approval:" + id;
    }

    static Map<String, String> details(Approval approval) {
        return Map.of("kind", approval.kind(), "object", approval.object(), "requested-by", approval.requestedBy());
    }
}
