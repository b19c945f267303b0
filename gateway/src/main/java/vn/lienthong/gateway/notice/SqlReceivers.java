package vn.lienthong.gateway.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.province.Receivers;

/** Which origins are left alone, in the table {@code silence}. The dispatcher hands out nothing for them meanwhile. */
final class SqlReceivers implements Receivers {

    private record Silence(Instant until, int trips) {}

    private final JdbcClient sql;
    private final NoticeSettings settings;
    private final Clock clock;

    SqlReceivers(JdbcClient sql, NoticeSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String originOf(UUID notice) {
        return sql.sql("SELECT origin FROM message WHERE id = :id")
                .param("id", notice)
                .query(String.class)
                .single();
    }

    @Override
    public Leave leave(String origin) {
        Instant now = clock.instant();
        Optional<Silence> silence = silence(origin);
        if (silence.isEmpty()) {
            return new Leave.Call(false);
        }
        if (takesTrial(origin, now)) {
            return new Leave.Call(true);
        }
        Duration left = Duration.between(now, silence.get().until());
        return new Leave.Silence(left.isNegative() ? Duration.ZERO : left);
    }

    @Override
    public void heard(String origin, Leave.Call leave, Outcome outcome) {
        outcome.fold(
                it -> answered(origin, leave),
                it -> answered(origin, leave),
                it -> silent(origin, leave, it.retryAfter().orElse(Duration.ZERO)),
                it -> silent(origin, leave, Duration.ZERO));
    }

    private int answered(String origin, Leave.Call leave) {
        return leave.trial()
                ? sql.sql("DELETE FROM silence WHERE lane = 'PROVINCE' AND origin = :origin")
                        .param("origin", origin)
                        .update()
                : 0;
    }

    private int silent(String origin, Leave.Call leave, Duration asked) {
        int trips = leave.trial() ? silence(origin).map(Silence::trips).orElse(0) + 1 : 1;
        return sql.sql("""
                        INSERT INTO silence (lane, origin, until, trips) VALUES ('PROVINCE', :origin, :until, :trips)
                        ON CONFLICT (lane, origin) DO UPDATE SET until = :until, trips = :trips WHERE :trial
                        """)
                .param("origin", origin)
                .param("until", time(clock.instant().plus(longest(settings.silence(trips), asked))))
                .param("trips", trips)
                .param("trial", leave.trial())
                .update();
    }

    private Duration longest(Duration own, Duration asked) {
        Duration capped = asked.compareTo(settings.maxRetryAfter()) > 0 ? settings.maxRetryAfter() : asked;
        return own.compareTo(capped) > 0 ? own : capped;
    }

    private Optional<Silence> silence(String origin) {
        return sql.sql("SELECT until, trips FROM silence WHERE lane = 'PROVINCE' AND origin = :origin")
                .param("origin", origin)
                .query((row, n) ->
                        new Silence(row.getObject("until", OffsetDateTime.class).toInstant(), row.getInt("trips")))
                .optional();
    }

    /** One node gets the trial; the next one is due once its call must be over. */
    private boolean takesTrial(String origin, Instant now) {
        return sql.sql("""
                        UPDATE silence SET until = :next
                        WHERE lane = 'PROVINCE' AND origin = :origin AND until <= :now
                        """)
                        .param("next", time(now.plus(settings.lease())))
                        .param("now", time(now))
                        .param("origin", origin)
                        .update()
                == 1;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
