package vn.lienthong.mappings.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a dossier by the work of another office, told as the next state of it. All else stays as it was; the version
 * falls away, since it is the origin's own.
 *
 * @param status where it stands now
 * @param dueAt when the result is promised now
 * @param finishedAt when processing ended
 * @param refusedAt when it was refused; null where it is not
 * @param note any other note
 * @param supplements all rounds of supplement
 * @param results all that the applicant gets
 */
public record DossierMove(
        DossierStatus status,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Instant refusedAt,
        @Nullable String note,
        List<Supplement> supplements,
        List<Result> results) {

    public DossierMove {
        supplements = List.copyOf(supplements);
        results = List.copyOf(results);
    }

    /** @return the dossier, moved on */
    public Dossier of(Dossier shown) {
        return new Dossier(
                shown.code(),
                null,
                shown.procedure(),
                shown.field(),
                shown.channel(),
                shown.applicant(),
                shown.summary(),
                shown.submittedAt(),
                shown.receivedAt(),
                dueAt,
                finishedAt,
                shown.returnedAt(),
                refusedAt,
                status,
                shown.returnMethod(),
                shown.returnNote(),
                shown.submittedAtPortal(),
                shown.documents(),
                shown.receivingUnit(),
                shown.handlingUnit(),
                shown.servicePoint(),
                note,
                shown.receiptNumber(),
                shown.payment(),
                shown.databases(),
                shown.digitised(),
                shown.otherInformation(),
                shown.fees(),
                shown.attachments(),
                supplements,
                results);
    }

    @Override
    public String toString() {
        return "DossierMove[" + status + "]";
    }
}
