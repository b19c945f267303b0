package vn.lienthong.gateway.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.intake.Intake.Answer;
import vn.lienthong.routes.ledger.Receipt;

/**
 * What the sender is told, as JSON.
 *
 * @param reference the origin's own, where it gave one
 * @param accepted whether the document is in the ledger
 * @param id the message that stands for it; in a conflict, the one that was accepted before
 * @param repeated whether it had been accepted before
 * @param findings why it was not accepted; empty in a conflict
 */
@JsonInclude(Include.NON_NULL)
record JmsReply(
        @Nullable String reference,
        boolean accepted,
        @Nullable UUID id,
        @Nullable String dossier,
        @Nullable Boolean repeated,
        @Nullable String storedHash,
        @Nullable String sentHash,
        @Nullable List<Said> findings) {

    /** One thing that is wrong. */
    record Said(String pointer, String rule, Words message, Words remedy) {
        static Said of(Finding finding) {
            return new Said(finding.pointer(), finding.rule(), finding.message(), finding.remedy());
        }
    }

    static JmsReply of(@Nullable String reference, Answer answer) {
        return answer instanceof Answer.Taken taken
                ? of(reference, taken)
                : refused(reference, ((Answer.Bad) answer).findings());
    }

    static JmsReply refused(@Nullable String reference, List<Finding> findings) {
        return new JmsReply(
                reference,
                false,
                null,
                null,
                null,
                null,
                null,
                findings.stream().map(Said::of).toList());
    }

    private static JmsReply of(@Nullable String reference, Answer.Taken taken) {
        Receipt receipt = taken.receipt();
        if (receipt instanceof Receipt.Conflict conflict) {
            return new JmsReply(
                    reference,
                    false,
                    conflict.id(),
                    taken.dossierCode(),
                    null,
                    conflict.storedHash(),
                    conflict.sentHash(),
                    null);
        }
        return new JmsReply(
                reference, true, receipt.id(), taken.dossierCode(), receipt instanceof Receipt.Same, null, null, null);
    }
}
