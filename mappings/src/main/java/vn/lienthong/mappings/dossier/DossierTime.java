package vn.lienthong.mappings.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The time of a dossier: ISO 8601 with an offset, a day that exists, a year from 2000 to 2099, to the second. */
final class DossierTime {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2099;

    private DossierTime() {}

    /** @return empty when the text has another form, no offset, or names a day that does not exist */
    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean isPlausible(Instant time) {
        return !time.isBefore(newYear(FIRST_YEAR)) && time.isBefore(newYear(LAST_YEAR + 1));
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(VIETNAM).toInstant();
    }

    static String iso(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(VIETNAM).toOffsetDateTime());
    }
}
