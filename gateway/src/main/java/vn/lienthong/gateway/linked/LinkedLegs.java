package vn.lienthong.gateway.linked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.linked.Leg;

/** The agencies' parts, in the table {@code linked_leg}. */
final class LinkedLegs {

    private final JdbcClient sql;

    LinkedLegs(JdbcClient sql) {
        this.sql = sql;
    }

    /** The same dossiers with their parts. */
    List<LinkedDossier> added(List<LinkedDossier> dossiers) {
        if (dossiers.isEmpty()) {
            return dossiers;
        }
        Map<UUID, Map<HubLeg, Leg>> legs = new HashMap<>();
        sql.sql("SELECT * FROM linked_leg WHERE dossier IN (:ids)")
                .param("ids", dossiers.stream().map(LinkedDossier::id).toList())
                .query(row -> {
                    legs.computeIfAbsent(row.getObject("dossier", UUID.class), it -> new EnumMap<>(HubLeg.class))
                            .put(HubLeg.valueOf(row.getString("leg")), leg(row));
                });
        return dossiers.stream()
                .map(it -> it.with(it.course().withLegs(legs.getOrDefault(it.id(), Map.of()))))
                .toList();
    }

    void write(UUID dossier, Map<HubLeg, Leg> legs) {
        legs.forEach((which, leg) -> sql.sql("""
                        INSERT INTO linked_leg (dossier, leg, state, since, raised_at, quiet_until, by_person)
                        VALUES (:dossier, :leg, :state, :since, :raised, :quiet, :byPerson)
                        ON CONFLICT (dossier, leg) DO UPDATE SET state = :state, since = :since, raised_at = :raised,
                            quiet_until = :quiet, by_person = :byPerson
                        """)
                .param("dossier", dossier)
                .param("leg", which.name())
                .param("state", leg.state().name())
                .param("since", SqlTime.of(leg.since()))
                .param("raised", SqlTime.of(leg.raisedAt()))
                .param("quiet", SqlTime.of(leg.quietUntil()))
                .param("byPerson", leg.byPerson())
                .update());
    }

    private static Leg leg(ResultSet row) throws SQLException {
        return new Leg(
                HubLeg.State.valueOf(row.getString("state")),
                SqlTime.required(row, "since"),
                SqlTime.read(row, "raised_at"),
                SqlTime.read(row, "quiet_until"),
                row.getBoolean("by_person"));
    }
}
