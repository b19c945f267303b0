package vn.lienthong.mappings.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.mappings.civilstatus.PartialDate;

/** What of a person in an answer is compared. */
final class CitizenReading {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private CitizenReading() {}

    static Citizen read(XmlElement person, IdentityDialect dialect) {
        return new Citizen(
                Stream.of("SoDinhDanh", "SoCMND")
                        .flatMap(it -> person.text(it).stream())
                        .toList(),
                person.child("HoVaTen").map(CitizenReading::names).orElse(List.of()),
                person.child("NgayThangNamSinh").flatMap(CitizenReading::birth),
                person.text("GioiTinh")
                        .flatMap(it -> Optional.ofNullable(dialect.genders().get(it))));
    }

    /** The whole name may stand in the place of the given name, with the family name beside it or not. */
    private static List<String> names(XmlElement name) {
        Set<String> ways = new LinkedHashSet<>();
        var parts = new ArrayList<String>();
        Stream.of("Ho", "ChuDem", "Ten").forEach(it -> name.text(it).ifPresent(parts::add));
        ways.add(parts.isEmpty() ? name.text() : parts.stream().collect(Collectors.joining(" ")));
        var family = name.text("Ho").map(SameName::key);
        name.text("Ten")
                .filter(it -> family.map(first -> SameName.key(it).startsWith(first + " "))
                        .orElse(true))
                .ifPresent(ways::add);
        return ways.stream().filter(it -> !it.isBlank()).toList();
    }

    static Optional<PartialDate> birth(XmlElement birth) {
        return birth.text("NgayThangNam").flatMap(CitizenReading::date).or(() -> birth.text("Nam")
                .flatMap(CitizenReading::date));
    }

    /** {@code yyyyMMdd} or {@code yyyy}; anything else is not known. */
    static Optional<PartialDate> date(String digits) {
        try {
            return digits.length() == 4
                    ? PartialDate.parse(digits)
                    : Optional.of(PartialDate.of(LocalDate.parse(digits, DAY)));
        } catch (DateTimeParseException notSuch) {
            return Optional.empty();
        }
    }
}
