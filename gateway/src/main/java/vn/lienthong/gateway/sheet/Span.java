package vn.lienthong.gateway.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** From midnight to midnight in Viet Nam. */
public record Span(Instant from, Instant to) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static Span of(LocalDate date) {
        return new Span(
                date.atStartOfDay(ZONE).toInstant(),
                date.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** @return the bounds as parameters of a statement: {@code :from} inclusive, {@code :to} exclusive */
    public Map<String, OffsetDateTime> bounds() {
        return Map.of("from", from.atOffset(ZoneOffset.UTC), "to", to.atOffset(ZoneOffset.UTC));
    }
}
