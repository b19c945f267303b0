package vn.lienthong.gateway.landunit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.edit.AfterEdit;
import vn.lienthong.gateway.ledger.AfterChange;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;

/**
 * Keeps a land dossier of a unit that is not connected, within the transaction that accepts it or edits it. Steps wait for their
 * dossier anyway. A dossier of which an earlier state was let through is let through.
 */
final class HeldDossiers implements AfterChange, AfterEdit {

    private static final String HOLD = """
            UPDATE message m SET held_for = x.unit, ready = false
            FROM (SELECT id, coalesce(split_part(unit_since, ' ', 1), unit) AS unit FROM message WHERE id = :id) x
            WHERE m.id = x.id AND x.unit IS NOT NULL AND m.kind = 'STATE' AND m.state = 'WAITING'
              AND NOT (SELECT there FROM subject s WHERE s.lane = m.lane AND s.subject = m.subject)
              AND NOT coalesce((SELECT connected FROM land_unit u WHERE u.unit = x.unit), :connected)
              AND NOT EXISTS (
                  SELECT FROM message o
                  WHERE o.lane = m.lane AND o.subject = m.subject AND o.kind = 'STATE' AND o.id <> m.id
                    AND o.held_for IS NULL AND o.state <> 'CANCELLED')
            """;

    private final JdbcClient sql;
    private final LandUnitSettings settings;

    HeldDossiers(JdbcClient sql, LandUnitSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    @Override
    public void changed(Lane lane, String subject, Entry entry, @Nullable State from, State to, Instant now) {
        if (lane == Lane.LAND && from == null && to == State.WAITING && entry.kind() == Kind.STATE) {
            hold(entry.id());
        }
    }

    @Override
    public void edited(Lane lane, UUID message, byte[] document) {
        if (lane == Lane.LAND) {
            hold(message);
        }
    }

    private void hold(UUID message) {
        sql.sql(HOLD)
                .param("id", message)
                .param("connected", settings.connected())
                .update();
    }
}
