package vn.lienthong.gateway.api;

import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.approval.Decision;

/** What was decided, or why it cannot be. */
public final class ApprovalAnswers {

    private ApprovalAnswers() {}

    /** @throws Refused when nothing was decided */
    public static Approval made(Decision decision) {
        if (decision instanceof Decision.Made made) {
            return made.approval();
        }
        if (decision instanceof Decision.NotYours not) {
            throw new Refused(Problem.FORBIDDEN, not.why());
        }
        throw decision instanceof Decision.NotNow not
                ? new Refused(Problem.NOT_NOW, not.why())
                : new Refused(Problem.NOT_FOUND);
    }
}
