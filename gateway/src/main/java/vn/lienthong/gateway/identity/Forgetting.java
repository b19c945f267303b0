package vn.lienthong.gateway.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes the personal values out of look-ups, waivers and sign-ins whose time is over; the figures of look-ups stay. */
final class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final int AT_ONCE = 1_000;

    private final JdbcClient sql;
    private final RecordSettings settings;
    private final Clock clock;

    Forgetting(JdbcClient sql, RecordSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.identity:1h}")
    void turn() {
        OffsetDateTime end = clock.instant().minus(settings.keep()).atOffset(ZoneOffset.UTC);
        try {
            int forgotten = AT_ONCE;
            while (forgotten == AT_ONCE) {
                forgotten = lookUps(end);
            }
            sql.sql("DELETE FROM identity_waiver WHERE at < :end")
                    .param("end", end)
                    .update();
            sql.sql("DELETE FROM sign_in WHERE at < :end").param("end", end).update();
        } catch (DataAccessException away) {
            LOG.warn("Old look-ups keep their personal values until the next round: {}", away.getMessage());
        }
    }

    private int lookUps(OffsetDateTime end) {
        return sql.sql("""
                        UPDATE identity_lookup
                        SET question = '', by = '', officer = '', purpose = '', dossier = NULL, message = NULL
                        WHERE id IN (SELECT id FROM identity_lookup WHERE question <> '' AND at < :end
                                     ORDER BY at LIMIT :most FOR UPDATE SKIP LOCKED)
                        """).param("end", end).param("most", AT_ONCE).update();
    }
}
