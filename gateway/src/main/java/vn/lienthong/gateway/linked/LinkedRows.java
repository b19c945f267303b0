package vn.lienthong.gateway.linked;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.linked.Course;

/**
 * The linked dossiers, in the table {@code linked_dossier}. Who also locks the dossier's queue on the lane {@code LINKED} locks that
 * first.
 */
final class LinkedRows {

    private final JdbcClient sql;
    private final LinkedLegs legs;

    LinkedRows(JdbcClient sql) {
        this.sql = sql;
        this.legs = new LinkedLegs(sql);
    }

    Optional<LinkedDossier> find(DossierCode code) {
        return sql.sql("SELECT * FROM linked_dossier WHERE code = :code")
                .param("code", code.text())
                .query((row, n) -> LinkedDossier.read(row))
                .optional()
                .map(this::withLegs);
    }

    /** Locks it until the caller's transaction ends. */
    Optional<LinkedDossier> lock(UUID id) {
        return sql.sql("SELECT * FROM linked_dossier WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, n) -> LinkedDossier.read(row))
                .optional()
                .map(this::withLegs);
    }

    Optional<LinkedDossier> lock(DossierCode code) {
        return sql.sql("SELECT * FROM linked_dossier WHERE code = :code FOR UPDATE")
                .param("code", code.text())
                .query((row, n) -> LinkedDossier.read(row))
                .optional()
                .map(this::withLegs);
    }

    /**
     * Locks a dossier that was taken, and its queue to the hub before it.
     *
     * @return empty where no such dossier was taken
     */
    Optional<LinkedDossier> lockWithQueue(String code) {
        boolean taken = sql.sql("SELECT true FROM subject WHERE lane = 'LINKED' AND subject = :code FOR UPDATE")
                .param("code", code)
                .query(Boolean.class)
                .optional()
                .isPresent();
        return taken ? DossierCode.parse(code).flatMap(this::lock) : Optional.empty();
    }

    /** @return false where another node was first */
    boolean insert(LinkedDossier it) {
        int inserted = with(sql.sql("""
                INSERT INTO linked_dossier (id, code, hub_id, type, procedure, unit, origin, standing, since, unchanged,
                    trouble, lines, due)
                VALUES (:id, :code, :hubId, :type, :procedure, :unit, :origin, :standing, :since, :unchanged, :trouble,
                    :lines, :due)
                ON CONFLICT (code) DO NOTHING
                """), it.course())
                .param("code", it.code().text())
                .param("hubId", it.hubId())
                .param("type", it.type().name())
                .param("procedure", it.procedure())
                .param("unit", it.unit())
                .param("origin", it.origin())
                .update();
        if (inserted == 1) {
            legs.write(it.id(), it.course().legs());
        }
        return inserted == 1;
    }

    void taken(LinkedDossier it, Instant now) {
        sql.sql("""
                        UPDATE linked_dossier SET acknowledgement = :acknowledgement, registration = :registration,
                            procedure = :procedure, unit = :unit, origin = :origin, taken_at = :now, findings = NULL
                        WHERE id = :id
                        """)
                .param("acknowledgement", it.acknowledgement())
                .param("registration", it.registration())
                .param("procedure", it.procedure())
                .param("unit", it.unit())
                .param("origin", it.origin())
                .param("now", SqlTime.of(now))
                .param("id", it.id())
                .update();
    }

    void write(Course it) {
        with(sql.sql("""
                UPDATE linked_dossier SET standing = :standing, since = :since, unchanged = :unchanged, trouble = :trouble,
                    lines = :lines, due = :due
                WHERE id = :id
                """), it).update();
        legs.write(it.id(), it.legs());
    }

    void findings(UUID id, byte[] sealed) {
        sql.sql("UPDATE linked_dossier SET findings = :findings WHERE id = :id")
                .param("findings", sealed)
                .param("id", id)
                .update();
    }

    /** The question about it has come to its end. */
    void asked(UUID id, boolean answered, Instant now) {
        sql.sql("""
                        UPDATE linked_dossier SET lease_until = NULL, asked = asked + 1, asked_at = :now,
                            answered_at = CASE WHEN :answered THEN :now ELSE answered_at END
                        WHERE id = :id
                        """)
                .param("now", SqlTime.of(now))
                .param("answered", answered)
                .param("id", id)
                .update();
    }

    /** Nobody was asked about it. */
    void putBack(UUID id) {
        sql.sql("UPDATE linked_dossier SET lease_until = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    LinkedDossier withLegs(LinkedDossier it) {
        return withLegs(List.of(it)).get(0);
    }

    List<LinkedDossier> withLegs(List<LinkedDossier> dossiers) {
        return legs.added(dossiers);
    }

    private static StatementSpec with(StatementSpec statement, Course it) {
        return statement
                .param("id", it.id())
                .param("standing", it.standing().name())
                .param("since", SqlTime.of(it.since()))
                .param("unchanged", it.unchanged())
                .param("trouble", it.trouble())
                .param("lines", it.lines())
                .param("due", SqlTime.of(it.due()));
    }
}
