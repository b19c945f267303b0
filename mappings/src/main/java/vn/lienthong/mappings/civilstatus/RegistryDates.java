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
 * @param birthsInParts fields that are sent as {@code {namSinh, thangSinh, ngaySinh}}, by the end of their name
 */
public record RegistryDates(
        String received,
        String day,
        Map<CivilType, String> dayOf,
        Map<String, String> dayIn,
        Set<String> birthsInParts) {

    private static final String SLASHES = "dd/MM/uuuu";
    private static final String POINTS = "dd.MM.uuuu";
    private static final String DIGITS = "uuuuMMdd";

    public RegistryDates {
        dayOf = Map.copyOf(dayOf);
        dayIn = Map.copyOf(dayIn);
        birthsInParts = Set.copyOf(birthsInParts);
    }

    /** The hospital's papers in digits (seen in the hub's XML), the rest inferred. */
    public static RegistryDates first() {
        return new RegistryDates(
                "uuuu-MM-dd", SLASHES, Map.of(), Map.of("ngayCapGCS", DIGITS, "ngayCapGBT", DIGITS), Set.of());
    }

    /** Points for marriages and the hospital's papers. */
    public static RegistryDates secondOf2023() {
        return new RegistryDates(
                "dd/MM/uuuu HH:mm:ss",
                SLASHES,
                Map.of(CivilType.MARRIAGE, POINTS),
                Map.of("ngayCapGCS", POINTS, "ngayCapGBT", POINTS),
                Set.of());
    }

    /** As before, and births in parts. */
    public static RegistryDates second() {
        var before = secondOf2023();
        return new RegistryDates(before.received(), before.day(), before.dayOf(), before.dayIn(), Set.of("NgaySinh"));
    }

    /** @return the pattern for a field of a type of dossier */
    String pattern(CivilType type, String wire) {
        return dayIn.getOrDefault(wire, dayOf.getOrDefault(type, day));
    }

    boolean inParts(String wire) {
        return birthsInParts.stream().anyMatch(wire::endsWith);
    }
}
