package vn.lienthong.gateway.edit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.approval.ApprovedAct;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;

/** Makes the edits that a second person approved; each is validated once more, as things are then. */
final class ApprovedEdits implements ApprovedAct {

    private final JdbcClient sql;
    private final Edits edits;

    ApprovedEdits(JdbcClient sql, Edits edits) {
        this.sql = sql;
        this.edits = edits;
    }

    @Override
    public String kind() {
        return Edits.ACT;
    }

    @Override
    public Optional<Words> carryOut(Approval approval, byte[] request, Caller approver) {
        AskedEdit asked = AskedEdit.of(request);
        EditedMessage message =
                EditedMessage.find(sql, UUID.fromString(approval.object())).orElseThrow();
        String who = approval.requestedBy() + ", approved by " + approver.name();
        return edits.again(message, asked.document()) instanceof Translation.Translated<Proposal> good
                ? edits.write(good.value(), asked.base(), asked.reason(), who)
                : Optional.of(EditWords.OVERTAKEN);
    }
}
