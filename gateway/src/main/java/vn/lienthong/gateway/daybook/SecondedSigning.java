package vn.lienthong.gateway.daybook;

import java.util.Optional;
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.approval.ApprovedAct;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Signs what one official asked for and a second one approved. */
final class SecondedSigning implements ApprovedAct {

    private final Signing signing;

    SecondedSigning(Signing signing) {
        this.signing = signing;
    }

    @Override
    public String kind() {
        return Signing.ACT;
    }

    @Override
    public Optional<Words> carryOut(Approval approval, byte[] request, Caller approver) {
        return signing.seconded(Asked.of(request), approval.requestedBy(), approver);
    }
}
