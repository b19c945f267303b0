package vn.lienthong.gateway.landdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * What land systems have told of one dossier.
 *
 * @param system which of them told last
 * @param message by which the province handed it over
 * @param standing where it stands there, {@code since} when by the gateway's clock and {@code asOf} by the land system's
 * @param calls in order
 */
@JsonInclude(Include.NON_NULL)
public record LandView(
        String dossier,
        @Nullable String system,
        UUID message,
        String origin,
        String standing,
        Words meaning,
        Instant since,
        @Nullable Instant asOf,
        List<Call> calls) {

    /**
     * One call that was taken.
     *
     * @param dossier its code, or the land office's own number
     * @param effect {@code MOVED}, {@code TOLD}, or {@code LATE} where it told of a time before what was known
     * @param note the land officer's, masked; {@code files} how many it refers to
     * @param notice the message by which the province was told, {@code portal} that to the Portal
     * @param repeats how often the same came again, and did nothing
     */
    @JsonInclude(Include.NON_NULL)
    public record Call(
            UUID id,
            String system,
            String operation,
            Words meaning,
            String dossier,
            Instant at,
            @Nullable Instant toldAt,
            @Nullable String standing,
            String effect,
            @Nullable String note,
            int files,
            @Nullable UUID notice,
            @Nullable UUID portal,
            int repeats,
            @Nullable Instant repeatedAt) {}

    /**
     * A call that was refused.
     *
     * @param address where it came from
     * @param why {@code WRONG_SECRET}, {@code NO_SUCH_OPERATION}, {@code UNREADABLE}, {@code UNKNOWN_DOSSIER},
     *     {@code NOBODY_TO_TELL}
     * @param times how often it came on that day
     */
    @JsonInclude(Include.NON_NULL)
    public record Refused(
            UUID id,
            String door,
            String system,
            String operation,
            String address,
            String why,
            @Nullable String dossier,
            List<LandFinding> findings,
            Instant at,
            Instant lastAt,
            int times) {}
}
