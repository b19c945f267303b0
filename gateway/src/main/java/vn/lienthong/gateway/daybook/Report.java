package vn.lienthong.gateway.daybook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day, week or month as it is shown. All of it is computed from the lines that are signed.
 *
 * @param unit absent for the province
 * @param complete whether all its days are written; what is not may still change
 * @param synchronised the Portal's dossiers of which it first confirmed a state within these days
 * @param dossiers the Portal's dossiers: closed are those that it has, and those of which nothing is left to send
 * @param systems messages by lane
 * @param units messages by unit; empty in the report of one unit
 * @param channels messages by channel
 * @param days the days one by one, empty where it is one day
 * @param corrections what earlier days had counted as ended, and what changed within these days
 * @param sha256 hex digits over the bytes that are signed, see {@code …/content}
 * @param signed who signed it, absent where nobody did
 */
@JsonInclude(Include.NON_NULL)
public record Report(
        LocalDate from,
        LocalDate to,
        @Nullable String unit,
        boolean complete,
        Synchronised synchronised,
        Balance dossiers,
        List<Named> systems,
        List<Named> units,
        List<Named> channels,
        List<OfDay> days,
        List<Correction> corrections,
        String sha256,
        @Nullable SignedSheet signed) {

    public Report {
        systems = List.copyOf(systems);
        units = List.copyOf(units);
        channels = List.copyOf(channels);
        days = List.copyOf(days);
        corrections = List.copyOf(corrections);
    }

    /** By channel, as provinces report it; the percentages sum to 100.0. */
    public record Synchronised(long total, List<Share> channels) {}

    public record Share(String channel, long count, BigDecimal percent) {}

    /** @param code of a lane, a unit or a channel, empty where none is on record; of units also {@code name} as it is today */
    @JsonInclude(Include.NON_EMPTY)
    public record Named(@JsonInclude(Include.ALWAYS) String code, String name, Balance messages) {}

    /** @param synchronised dossiers, as above; @param messages of all systems */
    public record OfDay(LocalDate date, long synchronised, Balance dossiers, Balance messages) {}

    boolean isDay() {
        return from.equals(to);
    }
}
