package vn.lienthong.mappings.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round in which papers were asked for and brought. It shows itself without personal data.
 *
 * @param id number of the round in the province's system
 * @param requestedBy who asked
 * @param request what was asked for
 * @param requestedAt when it was asked for
 * @param receivedBy who received it
 * @param receiptNote a note to the receipt
 * @param receivedAt when it was received
 * @param completed whether the round is over
 * @param documents what was brought
 * @param fees what was charged
 * @param dueBefore the due time before the round
 * @param dueAfter the due time after it
 */
public record Supplement(
        @Nullable Long id,
        @Nullable String requestedBy,
        @Nullable String request,
        @Nullable Instant requestedAt,
        @Nullable String receivedBy,
        @Nullable String receiptNote,
        @Nullable Instant receivedAt,
        @Nullable Boolean completed,
        List<Document> documents,
        List<Fee> fees,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAfter) {

    public Supplement {
        documents = List.copyOf(documents);
        fees = List.copyOf(fees);
    }

    @Override
    public String toString() {
        return "Supplement[" + id + "]";
    }
}
