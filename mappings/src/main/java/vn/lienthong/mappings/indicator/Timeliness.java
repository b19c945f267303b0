package vn.lienthong.mappings.indicator;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierStatus;

/**
 * Whether a dossier is in time. It ends when it was finished (9), or else returned (10), or else stopped or refused (8, 3), or withdrawn
 * (7); a dossier for which supplements are asked for (5) counts as of the request. What the province waited for supplements is taken
 * off. More than one request counts as late.
 */
public enum Timeliness {
    /** Ended in time. */
    IN_TIME,
    /** Ended late, or counts so. */
    LATE,
    /** Not ended, and overdue. */
    OVERDUE,
    /** Not ended, and not due yet. */
    NOT_DUE,
    /** Without a due time, so that nobody can tell here. */
    NO_DUE_TIME,
    /** Not received yet. */
    NOT_RECEIVED;

    public static Timeliness of(DossierFacts dossier, Instant now, IndicatorRules rules) {
        if (dossier.status() == DossierStatus.REGISTERED) {
            return NOT_RECEIVED;
        }
        Instant due = dossier.dueAt();
        if (due == null) {
            return NO_DUE_TIME;
        }
        boolean waits = dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED;
        if (dossier.requests() > 1 && (waits || rules.severalRequestsLate())) {
            return LATE;
        }
        Instant end = end(dossier);
        if (end == null) {
            return now.minus(dossier.waited()).isAfter(due) ? OVERDUE : NOT_DUE;
        }
        return end.minus(dossier.waited()).isAfter(due) ? LATE : IN_TIME;
    }

    private static @Nullable Instant end(DossierFacts dossier) {
        return switch (dossier.status()) {
            case FINISHED, RETURNED -> first(dossier.finishedAt(), dossier.returnedAt(), dossier.toldAt());
            case STOPPED, WITHDRAWN -> first(dossier.finishedAt(), dossier.toldAt());
            case REFUSED -> first(dossier.refusedAt(), dossier.finishedAt(), dossier.toldAt());
            case SUPPLEMENT_REQUESTED -> first(dossier.openRequestAt(), dossier.toldAt());
            case REGISTERED, RECEIVED, PROCESSING, PAYMENT_REQUESTED -> null;
        };
    }

    private static @Nullable Instant first(@Nullable Instant... times) {
        return Stream.of(times).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
