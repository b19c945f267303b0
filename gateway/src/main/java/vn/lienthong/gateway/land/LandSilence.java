package vn.lienthong.gateway.land;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.land.LandSystemSettings.Land;
import vn.lienthong.routes.message.Outcome;

/** Which of two land systems is left alone, in the table {@code silence}. The dispatcher hands out nothing for it meanwhile. */
final class LandSilence {

    private static final int MOST_DOUBLINGS = 20;

    /**
     * Whether a call may be made now.
     *
     * @param left how long there is to wait; empty where a call may be made
     * @param trial whether that call decides if the silence is over
     */
    record Leave(Optional<Duration> left, boolean trial) {}

    private record Silence(Instant until, int trips) {}

    private final JdbcClient sql;
    private final LandSystemSettings settings;
    private final Clock clock;

    LandSilence(JdbcClient sql, LandSystemSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    Leave leave(Land land) {
        Instant now = clock.instant();
        Optional<Silence> silence = silence(land);
        if (silence.isEmpty()) {
            return new Leave(Optional.empty(), false);
        }
        if (takesTrial(land, now)) {
            return new Leave(Optional.empty(), true);
        }
        Duration left = Duration.between(now, silence.get().until());
        return new Leave(Optional.of(left.isNegative() ? Duration.ZERO : left), false);
    }

    void heard(Land land, boolean trial, Outcome outcome) {
        outcome.fold(
                it -> answered(land, trial),
                it -> answered(land, trial),
                it -> silent(land, trial, it.retryAfter().orElse(Duration.ZERO)),
                it -> silent(land, trial, Duration.ZERO));
    }

    private int answered(Land land, boolean trial) {
        return trial
                ? sql.sql("DELETE FROM silence WHERE lane = 'LAND' AND origin = :land")
                        .param("land", land.name())
                        .update()
                : 0;
    }

    private int silent(Land land, boolean trial, Duration asked) {
        int trips = trial ? silence(land).map(Silence::trips).orElse(0) + 1 : 1;
        return sql.sql("""
                        INSERT INTO silence (lane, origin, until, trips) VALUES ('LAND', :land, :until, :trips)
                        ON CONFLICT (lane, origin) DO UPDATE SET until = :until, trips = :trips WHERE :trial
                        """)
                .param("land", land.name())
                .param("until", SqlTime.of(clock.instant().plus(pause(trips, asked))))
                .param("trips", trips)
                .param("trial", trial)
                .update();
    }

    private Duration pause(int trips, Duration asked) {
        LandRetries retries = settings.retries();
        long doubled = retries.firstPause().toMillis() << Math.min(trips - 1, MOST_DOUBLINGS);
        Duration own = Duration.ofMillis(Math.min(doubled, retries.maxPause().toMillis()));
        Duration capped = asked.compareTo(retries.maxRetryAfter()) > 0 ? retries.maxRetryAfter() : asked;
        return own.compareTo(capped) > 0 ? own : capped;
    }

    private Optional<Silence> silence(Land land) {
        return sql.sql("SELECT until, trips FROM silence WHERE lane = 'LAND' AND origin = :land")
                .param("land", land.name())
                .query((row, n) -> new Silence(SqlTime.required(row, "until"), row.getInt("trips")))
                .optional();
    }

    /** One node gets the trial; the next one is due once its call must be over. */
    private boolean takesTrial(Land land, Instant now) {
        return sql.sql("UPDATE silence SET until = :next WHERE lane = 'LAND' AND origin = :land AND until <= :now")
                        .param("next", SqlTime.of(now.plus(settings.calls().lease())))
                        .param("now", SqlTime.of(now))
                        .param("land", land.name())
                        .update()
                == 1;
    }
}
