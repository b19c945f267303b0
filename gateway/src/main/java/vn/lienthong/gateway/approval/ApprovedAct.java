package vn.lienthong.gateway.approval;

import java.util.Optional;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Carries out what was approved, for one kind of request. */
public interface ApprovedAct {

    /** The kind that it is for. */
    String kind();

    /**
     * Does it, within the transaction of the decision; what it throws undoes the decision.
     *
     * @param request as it was given to {@link Approvals#request}
     * @param approver who decided
     * @return why it cannot be done any more, which leaves the request undecided; empty where it is done
     */
    Optional<Words> carryOut(Approval approval, byte[] request, Caller approver);

    /** It will not be done: it was rejected, withdrawn, or nobody decided in time. */
    default void drop(Approval approval) {}
}
