package vn.lienthong.gateway.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.report.Figures.Dossiers;

/**
 * One day on one sheet: what came in on that day, counted by where it stands when the sheet is made, and what kept systems closed
 * meanwhile. Nobody is named in it.
 *
 * @param date the day, cut at midnight in Asia/Ho_Chi_Minh
 * @param asOf when the sheet was made
 * @param ofUnits to which units whoever asked for it is limited: everything but the closures is of these alone; absent on the
 *     sheet of the province
 * @param dossiers the Portal's dossiers whose first state was received on that day
 * @param systems by lane, those without messages included; notices to the origins are not counted
 * @param units by the code of the unit, empty where none is on record
 * @param channels by channel, empty where none is on record
 * @param closures what kept a system closed, in the order of its beginning
 * @param lawHolds whether the law holds over the whole ledger
 * @param sha256 hex digits over the sheet's {@linkplain CanonicalForm canonical form} without this member
 */
@JsonInclude(Include.NON_NULL)
public record DaySheet(
        LocalDate date,
        Instant asOf,
        @Nullable List<String> ofUnits,
        Dossiers dossiers,
        List<OfSystem> systems,
        List<OfUnit> units,
        List<OfChannel> channels,
        List<Closure> closures,
        boolean lawHolds,
        String sha256) {

    public DaySheet {
        systems = List.copyOf(systems);
        units = List.copyOf(units);
        channels = List.copyOf(channels);
        closures = List.copyOf(closures);
    }

    /**
     * Messages received on the day = delivered + waiting + parked + withdrawn.
     *
     * @param waiting those not settled that no person has to look at, and those in a person's hands
     * @param withdrawn superseded or cancelled
     */
    public record Counts(long received, long delivered, long waiting, long parked, long withdrawn) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /**
     * @param confirmed messages that the system first confirmed on this day, whenever they were received
     * @param outageMinutes minutes of the day in which the system did not answer and the lane was paused
     * @param heldMinutes minutes in which people held or stopped the lane, or it was in maintenance
     * @param oldestWaiting when the message was received that still waits longest; absent where none waits
     */
    @JsonInclude(Include.NON_NULL)
    public record OfSystem(
            String lane,
            Counts messages,
            long confirmed,
            long outageMinutes,
            long heldMinutes,
            @Nullable Instant oldestWaiting) {}

    /** @param name as the operators' catalogue has it today; empty where it does not know the code */
    public record OfUnit(String unit, String name, Counts messages) {}

    public record OfChannel(String channel, Counts messages) {}

    /**
     * @param kind {@code OUTAGE}, {@code HOLD}, {@code WINDOW} or {@code STOP}
     * @param until absent while it lasts
     * @param minutes within the day and until the sheet was made, rounded
     */
    @JsonInclude(Include.NON_NULL)
    public record Closure(
            String lane,
            String kind,
            Instant since,
            @Nullable Instant until,
            long minutes) {}
}
