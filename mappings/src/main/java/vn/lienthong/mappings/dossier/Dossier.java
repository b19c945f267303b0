package vn.lienthong.mappings.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it now is: each one is the full state, and a newer one replaces it. Times are taken to the second. It shows
 * itself without personal data.
 *
 * @param code the business key, the subject of every message about the dossier
 * @param version the origin's own version, positive and rising: the evidence of order; no part of the content
 * @param procedure what is applied for
 * @param field the field of the procedure
 * @param channel how it came in
 * @param applicant who it is for
 * @param summary what it is about, in one or two sentences; may be {@code ""}
 * @param submittedAt when the applicant filed it
 * @param receivedAt when it was received
 * @param dueAt when the result is promised
 * @param finishedAt when processing ended
 * @param returnedAt when the result was handed over
 * @param refusedAt when it was refused
 * @param status where it stands
 * @param returnMethod how the result goes back
 * @param returnNote a note to the return
 * @param submittedAtPortal true when filed at the national Portal, false when at the province
 * @param documents what was handed in
 * @param receivingUnit who received it
 * @param handlingUnit who processes it now
 * @param servicePoint where it was handed in
 * @param note any other note
 * @param receiptNumber number of the receipt slip
 * @param payment whether it was paid on the internet; absent when the sender does not tell
 * @param databases codes of the national databases that were used in handling; empty when the sender does not tell
 * @param digitised whether any component is digitised, where the documents do not tell it
 * @param otherInformation anything else that the applicant told
 * @param fees fees and charges
 * @param attachments papers beside the components of the procedure
 * @param supplements rounds of supplement, in their order
 * @param results what the applicant gets
 */
public record Dossier(
        DossierCode code,
        @Nullable Long version,
        Procedure procedure,
        Field field,
        Channel channel,
        Applicant applicant,
        String summary,
        Instant submittedAt,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant refusedAt,
        DossierStatus status,
        ReturnMethod returnMethod,
        @Nullable String returnNote,
        boolean submittedAtPortal,
        List<Document> documents,
        Unit receivingUnit,
        Unit handlingUnit,
        @Nullable ServicePoint servicePoint,
        @Nullable String note,
        @Nullable String receiptNumber,
        @Nullable Payment payment,
        List<String> databases,
        @Nullable Boolean digitised,
        @Nullable String otherInformation,
        List<Fee> fees,
        List<Attachment> attachments,
        List<Supplement> supplements,
        List<Result> results) {

    public Dossier {
        documents = List.copyOf(documents);
        databases = List.copyOf(databases);
        fees = List.copyOf(fees);
        attachments = List.copyOf(attachments);
        supplements = List.copyOf(supplements);
        results = List.copyOf(results);
    }

    /** @return the day of reception in Viet Nam */
    public LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, DossierTime.VIETNAM);
    }

    /** @return the same dossier with this applicant */
    public Dossier applicant(Applicant other) {
        return new Dossier(
                code,
                version,
                procedure,
                field,
                channel,
                other,
                summary,
                submittedAt,
                receivedAt,
                dueAt,
                finishedAt,
                returnedAt,
                refusedAt,
                status,
                returnMethod,
                returnNote,
                submittedAtPortal,
                documents,
                receivingUnit,
                handlingUnit,
                servicePoint,
                note,
                receiptNumber,
                payment,
                databases,
                digitised,
                otherInformation,
                fees,
                attachments,
                supplements,
                results);
    }

    /** @return the same dossier under this code */
    public Dossier code(DossierCode other) {
        return new Dossier(
                other,
                version,
                procedure,
                field,
                channel,
                applicant,
                summary,
                submittedAt,
                receivedAt,
                dueAt,
                finishedAt,
                returnedAt,
                refusedAt,
                status,
                returnMethod,
                returnNote,
                submittedAtPortal,
                documents,
                receivingUnit,
                handlingUnit,
                servicePoint,
                note,
                receiptNumber,
                payment,
                databases,
                digitised,
                otherInformation,
                fees,
                attachments,
                supplements,
                results);
    }

    @Override
    public String toString() {
        return "Dossier[" + code + ", " + status + "]";
    }
}
