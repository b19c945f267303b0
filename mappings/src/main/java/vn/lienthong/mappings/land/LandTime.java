package vn.lienthong.mappings.land;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Times as they are written on the way out, and as they come in. */
final class LandTime {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private LandTime() {}

    /** @return ISO 8601 to the second, at the country's offset */
    static String local(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(VIETNAM).toOffsetDateTime());
    }

    /**
     * @param zone of what is written without an offset
     * @return empty when it is no time that exists; a day alone is its midnight in that zone
     */
    static Optional<Instant> read(String text, ZoneId zone) {
        List<Function<String, Instant>> forms = List.of(
                it -> OffsetDateTime.parse(it).toInstant(),
                it -> LocalDateTime.parse(it.replace(' ', 'T')).atZone(zone).toInstant(),
                it -> LocalDate.parse(it).atStartOfDay(zone).toInstant());
        return forms.stream()
                .map(form -> parsed(form, text))
                .flatMap(Optional::stream)
                .findFirst()
                .map(it -> it.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Optional<Instant> parsed(Function<String, Instant> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
