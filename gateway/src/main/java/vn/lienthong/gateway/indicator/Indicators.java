package vn.lienthong.gateway.indicator;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.daybook.Days;
import vn.lienthong.gateway.sheet.Span;
import vn.lienthong.mappings.indicator.Indicator;
import vn.lienthong.mappings.indicator.IndicatorRules;
import vn.lienthong.mappings.indicator.Judging;
import vn.lienthong.mappings.indicator.Side;

/** Computes the indicators, row by row: in as much memory for a year as for a day. */
public final class Indicators {

    private static final int AT_A_TIME = 1_000;
    private static final int LONGEST_SECONDS = 120;

    private static final String FACTS = """
            SELECT f.*, s.there FROM dossier_fact f JOIN subject s ON s.lane = 'NPSP' AND s.subject = f.subject
            WHERE f.received_at >= :from AND f.received_at < :to AND (:unit::text IS NULL OR f.unit = :unit)
            """;
    private static final String AFTER = FACTS
            + " AND f.readable AND (f.received_at, f.subject) > (:after, :subject) ORDER BY f.received_at, f.subject";
    private static final Instant BEFORE_ALL = Instant.EPOCH;

    private final Facts facts;
    private final NamedParameterJdbcTemplate cursor;
    private final TransactionTemplate snapshot;
    private final IndicatorRules rules;
    private final Clock clock;

    Indicators(
            Facts facts,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            IndicatorRules rules,
            Clock clock) {
        this.facts = facts;
        JdbcTemplate some = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        some.setFetchSize(AT_A_TIME);
        this.cursor = new NamedParameterJdbcTemplate(some);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setTimeout(LONGEST_SECONDS);
        this.rules = rules;
        this.clock = clock;
    }

    /** @param unit empty for the province */
    public IndicatorReport of(Days days, Optional<String> unit) {
        Instant asOf = facts.catchUp();
        Tally tally = new Tally();
        Instant now = clock.instant();
        snapshot.executeWithoutResult(status -> cursor.query(FACTS, parameters(days, unit), row -> {
            tally.add(row.getBoolean("readable") ? Optional.of(judging(row, now)) : Optional.empty());
        }));
        return new IndicatorReport(
                days.from(),
                days.to(),
                unit.orElse(null),
                asOf,
                tally.dossiers(),
                tally.unreadable(),
                Arrays.stream(Indicator.values()).map(tally::figure).toList());
    }

    /**
     * The dossiers that an indicator counts, in the order of their reception.
     *
     * @param sides as what it counts them
     * @param after the last dossier of the page before, null for the first page
     */
    public List<Counted> dossiers(
            Indicator indicator, Set<Side> sides, Days days, Optional<String> unit, @Nullable String after, int most) {
        facts.catchUp();
        Instant now = clock.instant();
        Optional<Instant> from = Optional.ofNullable(after).flatMap(this::receivedAt);
        MapSqlParameterSource parameters = parameters(days, unit)
                .addValue("after", SqlTime.of(from.orElse(BEFORE_ALL)))
                .addValue("subject", from.isPresent() ? after : "");
        return Objects.requireNonNull(snapshot.execute(status -> cursor.query(AFTER, parameters, rows -> {
            List<Counted> page = new ArrayList<>();
            while (page.size() < most && rows.next()) {
                Judging judging = judging(rows, now);
                Side side = indicator.of(judging);
                if (sides.contains(side)) {
                    page.add(counted(rows, judging, side));
                }
            }
            return page;
        })));
    }

    /** @return until when the facts of all dossiers are taken out of their documents, as far as that can be done now */
    public Instant takenUntil() {
        return facts.catchUp();
    }

    /** @return numerator and rest: the denominator */
    public static Set<Side> denominator() {
        return EnumSet.of(Side.NUMERATOR, Side.REST);
    }

    private Optional<Instant> receivedAt(String subject) {
        return cursor
                .query(
                        "SELECT received_at FROM dossier_fact WHERE subject = :subject",
                        Map.of("subject", subject),
                        (row, n) -> SqlTime.required(row, "received_at"))
                .stream()
                .findFirst();
    }

    private static MapSqlParameterSource parameters(Days days, Optional<String> unit) {
        return new MapSqlParameterSource("from", Span.of(days.from()).bounds().get("from"))
                .addValue("to", Span.of(days.to()).bounds().get("to"))
                .addValue("unit", unit.orElse(null));
    }

    private Judging judging(ResultSet row, Instant now) throws SQLException {
        return new Judging(
                FactRows.read(row), row.getBoolean("there"), SqlTime.required(row, "handed_in_at"), now, rules);
    }

    private static Counted counted(ResultSet row, Judging it, Side side) throws SQLException {
        String subject = row.getString("subject");
        return new Counted(
                subject,
                row.getObject("message", UUID.class),
                row.getString("unit"),
                row.getString("procedure"),
                it.dossier().channel().name(),
                it.dossier().status().name(),
                it.dossier().receivedAt(),
                it.handedInAt(),
                it.dossier().dueAt(),
                it.timeliness(),
                it.synchronised(),
                side,
                "/api/v1/dossiers/" + UriUtils.encodePathSegment(subject, StandardCharsets.UTF_8));
    }
}
