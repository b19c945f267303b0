package vn.lienthong.gateway.reconcile.side;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.text.Canonical;

/** The canonical text of a fact, so that two lists that write the same in two ways agree. */
final class FactText {

    private static final int LONGEST = 100;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final List<DateTimeFormatter> DAYS = List.of(
            strict("uuuu-MM-dd['T'HH:mm[:ss]][ HH:mm[:ss]]"),
            strict("d/M/uuuu[ H:mm[:ss]]"),
            strict("d-M-uuuu[ H:mm[:ss]]"),
            strict("uuuuMMddHHmmss"),
            strict("uuuuMMdd"));

    private static final Map<String, Channel> CHANNELS = Map.ofEntries(
            Map.entry("1", Channel.DIRECT),
            Map.entry("truc tiep", Channel.DIRECT),
            Map.entry("tai quay", Channel.DIRECT),
            Map.entry("direct", Channel.DIRECT),
            Map.entry("2", Channel.ONLINE),
            Map.entry("truc tuyen", Channel.ONLINE),
            Map.entry("online", Channel.ONLINE),
            Map.entry("3", Channel.POST),
            Map.entry("buu chinh", Channel.POST),
            Map.entry("buu chinh cong ich", Channel.POST),
            Map.entry("bcci", Channel.POST),
            Map.entry("post", Channel.POST));

    private FactText() {}

    /** @return empty where the text is none of the kind */
    static Optional<String> canonical(Fact fact, String text) {
        return switch (fact) {
            case RECEIVED, DUE -> day(text.strip()).map(LocalDate::toString);
            case CHANNEL ->
                Optional.ofNullable(CHANNELS.get(Canonical.bare(text))).map(Channel::name);
            case PROCEDURE, UNIT -> Optional.of(Canonical.code(text)).filter(it -> it.length() <= LONGEST);
        };
    }

    /** A time with an offset is of the day that it is in Viet Nam. */
    private static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter form : DAYS) {
            Optional<LocalDate> day = parsed(() -> LocalDate.parse(text, form));
            if (day.isPresent()) {
                return day;
            }
        }
        return parsed(() -> OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDate());
    }

    private static Optional<LocalDate> parsed(Supplier<LocalDate> parsing) {
        try {
            return Optional.of(parsing.get());
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String form) {
        return DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT);
    }
}
