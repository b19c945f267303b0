package vn.lienthong.gateway.linked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * A linked dossier.
 *
 * @param dossier its national linked code
 * @param type birth or death
 * @param unit code of the commune that registers
 * @param status where it stands as a whole, {@code since} when
 * @param silent whether a part of it calls for a person
 * @param acknowledgement the message that tells the hub that it was taken; {@code registration} the one to the registry
 * @param nextLook when it is looked at next, absent where nothing is awaited
 * @param lastAnswer when the hub last answered a question about it
 * @param trouble the hub's code where it refuses the question itself
 * @param findings why it cannot be taken
 * @param reports what the hub is told, in order; absent in lists
 * @param history in order; absent in lists
 */
@JsonInclude(Include.NON_NULL)
record LinkedView(
        String dossier,
        String type,
        String procedure,
        String unit,
        String origin,
        String status,
        Words meaning,
        Instant since,
        boolean silent,
        List<LegView> legs,
        @Nullable Instant takenAt,
        @Nullable MessageView acknowledgement,
        @Nullable MessageView registration,
        @Nullable Instant nextLook,
        @Nullable Instant lastAnswer,
        @Nullable String trouble,
        @Nullable List<Sealed.Found> findings,
        @Nullable List<ReportView> reports,
        @Nullable List<LineView> history) {

    /**
     * One agency's part.
     *
     * @param part what the agency does
     * @param awaitedSince since when something is awaited of it, absent where nothing is
     * @param silentSince since when it calls for a person: silent past its time, or refused; {@code advice} is what to do
     * @param quietUntil until when a person sees to it
     */
    @JsonInclude(Include.NON_NULL)
    record LegView(
            String leg,
            Words agency,
            Words part,
            String state,
            Words meaning,
            Instant since,
            @Nullable Instant awaitedSince,
            @Nullable Instant silentSince,
            @Nullable Instant quietUntil,
            @Nullable Words advice) {}

    /** A message of a lane, and how it stands there. */
    record MessageView(UUID message, String lane, String state) {}

    /**
     * One report to the hub.
     *
     * @param by the origin that wanted it; absent where the gateway reported by itself
     */
    @JsonInclude(Include.NON_NULL)
    record ReportView(
            String status,
            Words meaning,
            Instant at,
            UUID message,
            String state,
            @Nullable String by) {}

    /** One line of the history. @param notice the message by which the province was told */
    @JsonInclude(Include.NON_NULL)
    record LineView(
            int n,
            Instant at,
            String what,
            @Nullable String leg,
            @Nullable String state,
            @Nullable String code,
            @Nullable String who,
            @Nullable String reason,
            @Nullable UUID notice) {}
}
