package vn.lienthong.mappings.civilstatus;

import java.util.Map;
import java.util.Set;

/**
 * How days are written to the registry. Reading understands all the forms that were seen.
 *
 * @param received pattern of {@code ngayTiepNhan}
 * @param day pattern of a day
 * @param dayOf other patterns, by type of dossier
 * @param dayIn other patterns, by the field's name on the wire; they win
 * @param birthsInParts fields that are sent as {@code {namSinh, thangSinh, ngaySinh}}, texts, by the end of their name
 * @param wholeOnly fields that are left out when only the month or year is known. Inferred
 */
public record RegistryDates(
        String received,
        String day,
        Map<CivilType, String> dayOf,
        Map<String, String> dayIn,
        Set<String> birthsInParts,
        Set<String> wholeOnly) {

    private static final String SLASHES = "dd/MM/uuuu";
    private static final String POINTS = "dd.MM.uuuu";
    private static final String DIGITS = "uuuuMMdd";
    private static final Set<String> WHOLE_ONLY = Set.of("ngayDangKyTruocDay");

    public RegistryDates {
        dayOf = Map.copyOf(dayOf);
        dayIn = Map.copyOf(dayIn);
        birthsInParts = Set.copyOf(birthsInParts);
        wholeOnly = Set.copyOf(wholeOnly);
    }

    /** The hospital's papers in digits (seen in the hub's XML), the rest inferred. */
    public static RegistryDates first() {
        return new RegistryDates(
                "uuuu-MM-dd",
                SLASHES,
                Map.of(),
                Map.of("ngayCapGCS", DIGITS, "ngayCapGBT", DIGITS),
                Set.of(),
                WHOLE_ONLY);
    }

    /** Points for marriages and the hospital's papers. */
    public static RegistryDates secondOf2023() {
        return new RegistryDates(
                "dd/MM/uuuu HH:mm:ss",
                SLASHES,
                Map.of(CivilType.MARRIAGE, POINTS),
                Map.of("ngayCapGCS", POINTS, "ngayCapGBT", POINTS),
                Set.of(),
                WHOLE_ONLY);
    }

    /** As before, and births in parts. */
    public static RegistryDates second() {
        var before = secondOf2023();
        return new RegistryDates(
                before.received(),
                before.day(),
                before.dayOf(),
                before.dayIn(),
                Set.of("NgaySinh"),
                before.wholeOnly());
    }

    /** @return the pattern for a field of a type of dossier */
    String pattern(CivilType type, String wire) {
        return dayIn.getOrDefault(wire, dayOf.getOrDefault(type, day));
    }

    boolean inParts(String wire) {
        return birthsInParts.stream().anyMatch(wire::endsWith);
    }
}
