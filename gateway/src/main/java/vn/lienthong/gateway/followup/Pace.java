package vn.lienthong.gateway.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;

/** How fast all nodes together ask, and for how long they leave a registry alone that does not answer. */
final class Pace {

    private static final double MICROS = 1_000_000;

    private final JdbcClient sql;
    private final FollowUpSettings settings;
    private final Clock clock;

    Pace(JdbcClient sql, FollowUpSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes the next call, in the caller's transaction, if its time has come. */
    boolean take() {
        return sql.sql("""
                        UPDATE follow_up_pace SET next_call = clock_timestamp() + :interval * interval '1 microsecond'
                        WHERE one AND next_call <= clock_timestamp() AND (silent_until IS NULL OR silent_until <= :now)
                        """)
                        .param("interval", Math.round(MICROS / settings.perSecond()))
                        .param("now", SqlTime.of(clock.instant()))
                        .update()
                == 1;
    }

    void answered() {
        sql.sql("UPDATE follow_up_pace SET calls = calls + 1, silences = 0, silent_until = NULL WHERE one")
                .update();
    }

    /** @param asked how long the registry wants to be left alone, zero if it did not say */
    void silent(Duration asked) {
        Instant now = clock.instant();
        int silences = sql.sql("""
                        UPDATE follow_up_pace SET calls = calls + 1, unanswered = unanswered + 1, silences = silences + 1
                        WHERE one RETURNING silences
                        """).query(Integer.class).single();
        Duration own = settings.silence(silences);
        Duration capped = asked.compareTo(settings.maxSilence()) > 0 ? settings.maxSilence() : asked;
        sql.sql("UPDATE follow_up_pace SET silent_until = :until WHERE one")
                .param("until", SqlTime.of(now.plus(own.compareTo(capped) > 0 ? own : capped)))
                .update();
    }
}
