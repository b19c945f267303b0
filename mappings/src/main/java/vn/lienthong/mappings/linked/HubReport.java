package vn.lienthong.mappings.linked;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * One report to the hub. It shows itself without personal data.
 *
 * @param linkedCode the hub's code of the dossier, {@code soHoSoLT}
 * @param code the province's own code, {@code maHoSo}
 * @param procedure national code of the procedure
 * @param status what is reported
 * @param at when it came to be so
 * @param note a note
 * @param handler who did it
 * @param handlerTitle their title
 * @param department their department
 * @param content what was done
 * @param startedAt when the work began
 * @param dueAt when it is due by the rules
 * @param previousDueAt when it was due before a supplement
 * @param newDueAt when it is due after it
 * @param supplementBy until when papers may be brought; needed with {@link HubStatus#SUPPLEMENT_REQUESTED}
 * @param result the entry; only with {@link HubStatus#RESULT}
 */
public record HubReport(
        DossierCode linkedCode,
        DossierCode code,
        String procedure,
        HubStatus status,
        Instant at,
        @Nullable String note,
        @Nullable String handler,
        @Nullable String handlerTitle,
        @Nullable String department,
        @Nullable String content,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant previousDueAt,
        @Nullable Instant newDueAt,
        @Nullable Instant supplementBy,
        @Nullable CivilResult result) {

    public HubReport {
        if ((status == HubStatus.RESULT) != (result != null)) {
            throw new IllegalArgumentException("a result is reported with the entry, and the entry only with it");
        }
        if (status == HubStatus.SUPPLEMENT_REQUESTED && supplementBy == null) {
            throw new IllegalArgumentException("a supplement is requested until a time");
        }
    }

    /** A report of a step that needs no more than its time. */
    public static HubReport step(
            DossierCode linkedCode, DossierCode code, String procedure, HubStatus status, Instant at) {
        return new HubReport(
                linkedCode,
                code,
                procedure,
                status,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public String toString() {
        return "HubReport[" + linkedCode + ", " + status + "]";
    }
}
