package vn.lienthong.gateway.daybook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days that are written and that nobody has signed for the province; units that sign for themselves and are behind. */
public final class UnsignedDays {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String NOW = """
            SELECT count(*) AS days, min(date) AS oldest,
                   (SELECT count(*) FROM (SELECT max(date) AS last FROM signed_sheet WHERE unit <> '' GROUP BY unit) u
                    WHERE u.last < (SELECT max(date) FROM day_account)) AS units
            FROM day_account
            WHERE date > coalesce((SELECT max(date) FROM signed_sheet WHERE unit = ''), '-infinity'::date)
            """;

    /**
     * How it stands.
     *
     * @param days that the province has not signed
     * @param oldest the first of these; null where there is none
     * @param units that have signed before and have not signed the last day that is written
     */
    public record Unsigned(long days, @Nullable LocalDate oldest, long units) {

        /** How long ago the oldest of them ended. */
        Duration age(Instant now) {
            return oldest == null
                    ? Duration.ZERO
                    : Duration.between(oldest.plusDays(1).atStartOfDay(ZONE), now.atZone(ZONE));
        }
    }

    private final JdbcClient sql;
    private final ReportSettings settings;
    private final Clock clock;

    UnsignedDays(JdbcClient sql, ReportSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    public Unsigned now() {
        return sql.sql(NOW)
                .query((row, n) -> new Unsigned(
                        row.getLong("days"), row.getObject("oldest", LocalDate.class), row.getLong("units")))
                .single();
    }

    Duration age() {
        return now().age(clock.instant());
    }

    /** How it stands, where the oldest of them ended longer ago than people want to leave it. */
    public Optional<Unsigned> overdue() {
        Duration longest = settings.unsignedAfter();
        if (longest.isZero()) {
            return Optional.empty();
        }
        Unsigned now = now();
        return Optional.of(now)
                .filter(it -> it.oldest() != null && it.age(clock.instant()).compareTo(longest) > 0);
    }
}
