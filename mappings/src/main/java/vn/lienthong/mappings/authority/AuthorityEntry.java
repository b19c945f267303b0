package vn.lienthong.mappings.authority;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.OrganisationIdentifier;
import vn.lienthong.mappings.text.Canonical;

/**
 * One line of the table: some unit, or all units of a level, may do something about a procedure.
 *
 * @param procedure national code; it holds for its local suffixes too
 * @param unit commune of five digits or organisation identifier, as it is during the time of the line; absent for every unit of
 *     the level
 * @param servicePoint where a receiving unit takes it in: one of its service points; absent for any
 * @param from first day
 * @param until last day; absent while no end is known
 * @param decision which document says so, as it is cited
 */
public record AuthorityEntry(
        String procedure,
        Act act,
        Level level,
        @Nullable String unit,
        @Nullable String servicePoint,
        LocalDate from,
        @Nullable LocalDate until,
        String decision) {

    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    boolean isAbout(String dossierProcedure) {
        return dossierProcedure.equals(procedure) || dossierProcedure.startsWith(procedure + ".");
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Of all units of a district nothing is known but the units that are named. */
    boolean covers(String code) {
        if (unit != null) {
            return key(unit).equals(key(code));
        }
        return level == (COMMUNE.matcher(code).matches() ? Level.COMMUNE : Level.PROVINCE);
    }

    boolean covers(String code, @Nullable String point) {
        return covers(code) && (servicePoint == null || servicePoint.equals(point));
    }

    /** @return the decision and the days on which it holds */
    Words cited() {
        var first = DAY.format(from);
        return until == null
                ? new Words("«" + decision + "» (từ " + first + ")", "«" + decision + "» (from " + first + ")")
                : new Words(
                        "«" + decision + "» (từ " + first + " đến " + DAY.format(until) + ")",
                        "«" + decision + "» (from " + first + " to " + DAY.format(until) + ")");
    }

    /** @return the unit, or the units of the level, in words */
    Words who() {
        if (unit != null) {
            var point = servicePoint == null ? "" : " @ " + servicePoint;
            return new Words("đơn vị " + unit + point, "unit " + unit + point);
        }
        return switch (level) {
            case PROVINCE -> new Words("cơ quan cấp tỉnh", "the province's departments");
            case DISTRICT -> new Words("cơ quan cấp huyện", "the districts");
            case COMMUNE -> new Words("UBND cấp xã", "the communes");
        };
    }

    private static String key(String code) {
        return OrganisationIdentifier.parse(code)
                .map(OrganisationIdentifier::common)
                .orElseGet(() -> Canonical.code(code));
    }
}
