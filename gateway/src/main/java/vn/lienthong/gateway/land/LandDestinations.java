package vn.lienthong.gateway.land;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.edit.AfterEdit;
import vn.lienthong.gateway.land.LandSystemSettings.Land;
import vn.lienthong.gateway.ledger.AfterChange;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;

/**
 * Which of two land systems a message goes to, written down when it is accepted: by its unit, but to where an earlier state of the
 * dossier went, whatever the settings say since. Steps go where their dossier goes.
 */
final class LandDestinations implements AfterChange, AfterEdit {

    private static final String BY_UNIT = """
            UPDATE message m SET destination = coalesce(
                (SELECT o.destination FROM message o
                 WHERE o.lane = m.lane AND o.subject = m.subject AND o.kind = 'STATE' AND o.token > 0
                   AND (o.id <> m.id OR (SELECT there FROM subject s WHERE s.lane = m.lane AND s.subject = m.subject))
                 ORDER BY o.sequence DESC LIMIT 1),
                CASE WHEN coalesce(split_part(m.unit_since, ' ', 1), m.unit) = ANY (:units) THEN :second ELSE :first END)
            WHERE m.id = :id AND m.kind = 'STATE'
            """;

    private static final String STEPS = """
            UPDATE message m SET destination = d.destination
            FROM (SELECT destination FROM message
                  WHERE lane = 'LAND' AND subject = :subject AND kind = 'STATE' ORDER BY sequence DESC LIMIT 1) d
            WHERE m.lane = 'LAND' AND m.subject = :subject AND m.kind = 'EVENT'
              AND m.state IN ('WAITING', 'PARKED') AND m.destination IS DISTINCT FROM d.destination
            """;

    private final JdbcClient sql;
    private final Land first;
    private final LandSystemSettings.Second second;

    LandDestinations(JdbcClient sql, Land first, LandSystemSettings.Second second) {
        this.sql = sql;
        this.first = first;
        this.second = second;
    }

    @Override
    public void changed(Lane lane, String subject, Entry entry, @Nullable State from, State to, Instant now) {
        if (lane == Lane.LAND && from == null) {
            if (entry.kind() == Kind.STATE) {
                byUnit(entry.id());
            }
            steps(subject);
        }
    }

    @Override
    public void edited(Lane lane, UUID message, byte[] document) {
        if (lane == Lane.LAND) {
            byUnit(message);
            steps(sql.sql("SELECT subject FROM message WHERE id = :id")
                    .param("id", message)
                    .query(String.class)
                    .single());
        }
    }

    /** @return where it goes; one from before there were two goes to the first */
    Land of(UUID message) {
        return sql.sql("SELECT destination FROM message WHERE id = :id AND destination IS NOT NULL")
                .param("id", message)
                .query(String.class)
                .optional()
                .map(Land::valueOf)
                .orElse(first);
    }

    private void byUnit(UUID message) {
        sql.sql(BY_UNIT)
                .param("units", second.units().toArray(String[]::new))
                .param("first", first.name())
                .param("second", second.system().name())
                .param("id", message)
                .update();
    }

    private void steps(String subject) {
        sql.sql(STEPS).param("subject", subject).update();
    }
}
