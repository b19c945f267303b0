package vn.lienthong.gateway.landdesk;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.land.LandSystemSettings.Land;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.landdesk.LandMove;
import vn.lienthong.routes.landdesk.LandStanding;

/** Where dossiers stand at their land systems, in the table {@code land_dossier}. */
public final class LandDossiers {

    /** What was, or may have been, handed over; what a land system refused was not. */
    private static final String HANDED_OVER = """
            SELECT m.id, m.origin, m.destination FROM message m JOIN subject s ON s.lane = m.lane AND s.subject = m.subject
            WHERE m.lane = 'LAND' AND m.subject = :dossier AND m.kind = 'STATE'
              AND (s.there OR m.told OR m.state IN ('DELIVERED', 'SENDING', 'UNKNOWN')
                   OR (m.state = 'WAITING' AND m.token > 0))
            ORDER BY m.state = 'DELIVERED' DESC, m.sequence DESC LIMIT 20
            """;

    private static final String AT_THE_PORTAL = """
            SELECT m.id, m.origin, m.destination FROM message m
            WHERE m.lane = 'NPSP' AND m.subject = :dossier AND m.kind = 'STATE' AND m.state <> 'CANCELLED'
            ORDER BY m.sequence DESC LIMIT 20
            """;

    private record Sent(
            UUID message, String origin, @Nullable String destination) {}

    private final JdbcClient sql;
    private final Origins origins;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    LandDossiers(JdbcClient sql, Origins origins) {
        this.sql = sql;
        this.origins = origins;
    }

    /**
     * Joins the caller's transaction.
     *
     * @param system which of two land systems asks; null where there is one only
     * @return the dossier, locked, if this province handed it over to that land system
     */
    public Optional<LandDossier> lockHandedOver(DossierCode code, @Nullable Land system, Instant now) {
        return sent(HANDED_OVER, code)
                .filter(it -> system == null
                        || it.destination() == null
                        || it.destination().equals(system.name()))
                .findFirst()
                .map(it -> lock(code, it, now));
    }

    /** Joins the caller's transaction. @return the dossier, locked, if this province has told anybody of it */
    public Optional<LandDossier> lockKnown(DossierCode code, Instant now) {
        Stream<Sent> portal =
                sent(AT_THE_PORTAL, code).filter(it -> origins.find(it.origin()).isPresent());
        return Stream.concat(sent(HANDED_OVER, code), portal).findFirst().map(it -> lock(code, it, now));
    }

    Optional<LandDossier> find(String dossier) {
        return sql.sql("SELECT * FROM land_dossier WHERE dossier = :dossier")
                .param("dossier", dossier)
                .query((row, n) -> LandDossier.read(row))
                .optional();
    }

    /** The dossier as it is after a call of this land system. The row is locked. */
    LandDossier moved(LandDossier it, String system, LandMove move, Instant now) {
        Instant since = move.effect() == LandMove.Effect.MOVED ? now : it.since();
        sql.sql("""
                        UPDATE land_dossier SET system = :system, standing = :standing, since = :since, as_of = :asOf
                        WHERE id = :id
                        """)
                .param("system", system)
                .param("standing", move.standing().name())
                .param("since", SqlTime.of(since))
                .param("asOf", SqlTime.of(move.asOf()))
                .param("id", it.id())
                .update();
        return new LandDossier(
                it.id(), it.dossier(), system, it.message(), it.origin(), move.standing(), since, move.asOf());
    }

    /** @return the number of the next notice about the dossier */
    int nextNews(LandDossier it) {
        return sql.sql("""
                        UPDATE land_dossier SET news = news + 1 WHERE id = :id
                        RETURNING news + (SELECT timeline_length FROM message m WHERE m.id = land_dossier.message)
                        """).param("id", it.id()).query(Integer.class).single();
    }

    private Stream<Sent> sent(String which, DossierCode code) {
        return sql
                .sql(which)
                .param("dossier", code.text())
                .query((row, n) -> new Sent(
                        row.getObject("id", UUID.class), row.getString("origin"), row.getString("destination")))
                .list()
                .stream();
    }

    private LandDossier lock(DossierCode code, Sent sent, Instant now) {
        return sql.sql("""
                        INSERT INTO land_dossier (id, dossier, message, origin, standing, since)
                        VALUES (:id, :dossier, :message, :origin, :standing, :now)
                        ON CONFLICT (dossier) DO UPDATE SET message = :message, origin = :origin
                        RETURNING *
                        """)
                .param("id", ids.generate())
                .param("dossier", code.text())
                .param("message", sent.message())
                .param("origin", sent.origin())
                .param("standing", LandStanding.HANDED_OVER.name())
                .param("now", SqlTime.of(now))
                .query((row, n) -> LandDossier.read(row))
                .single();
    }
}
