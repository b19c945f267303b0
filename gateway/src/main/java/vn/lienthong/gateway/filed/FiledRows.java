package vn.lienthong.gateway.filed;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.UnitOnDossier;

/** The filed dossiers, in the table {@code filed_dossier}. */
final class FiledRows {

    private static final String BY_EITHER = "(code = :code OR local_code = :code)";

    private final JdbcClient sql;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    FiledRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The row of a call, made if it is not there, and locked until the caller's transaction ends. */
    FiledRow lock(@Nullable String code, String hash, Instant now) {
        sql.sql("""
                        INSERT INTO filed_dossier (id, code, hash, state, calls, first_at, last_at, calling)
                        VALUES (:id, :code, :hash, 'NOT_TAKEN', 0, :now, :now, false)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", ids.generate())
                .param("code", code)
                .param("hash", hash)
                .param("now", SqlTime.of(now))
                .update();
        String which = code == null ? "code IS NULL AND hash = :hash" : "code = :code";
        FiledRow row = sql.sql("SELECT * FROM filed_dossier WHERE " + which + " FOR UPDATE")
                .param("code", code)
                .param("hash", hash)
                .query((it, n) -> FiledRow.read(it))
                .single();
        sql.sql("UPDATE filed_dossier SET calls = calls + 1, last_at = :now WHERE id = :id")
                .param("now", SqlTime.of(now))
                .param("id", row.id())
                .update();
        return row;
    }

    /** Locked until the caller's transaction ends. */
    Optional<FiledRow> lock(UUID id) {
        return sql.sql("SELECT * FROM filed_dossier WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, n) -> FiledRow.read(row))
                .optional();
    }

    /** The dossier that has this national or local code, or this id, locked until the caller's transaction ends. */
    Optional<FiledRow> lock(String code) {
        return find(code).flatMap(it -> lock(it.id()));
    }

    Optional<FiledRow> find(String code) {
        return id(code).or(() -> sql
                .sql("SELECT * FROM filed_dossier WHERE " + BY_EITHER + " ORDER BY code = :code DESC")
                .param("code", code)
                .query((row, n) -> FiledRow.read(row))
                .list()
                .stream()
                .findFirst());
    }

    Optional<FiledRow> ofNotice(UUID notice) {
        return sql.sql("SELECT * FROM filed_dossier WHERE notice = :notice")
                .param("notice", notice)
                .query((row, n) -> FiledRow.read(row))
                .optional();
    }

    void taken(UUID id, String hash, String origin, Dossier dossier, UnitOnDossier unit, UUID notice, Instant now) {
        sql.sql("""
                        UPDATE filed_dossier SET state = 'TAKEN', hash = :hash, origin = :origin, procedure = :procedure,
                            unit = :unit, unit_before = :before, unit_since = :since, filed_at = :filedAt, taken_at = :now,
                            notice = :notice, calling = false
                        WHERE id = :id
                        """)
                .param("hash", hash)
                .param("origin", origin)
                .param("procedure", dossier.procedure().code())
                .param("unit", unit.code())
                .param("before", unit.before().map(Commune::label).orElse(null))
                .param("since", unit.since().map(Commune::label).orElse(null))
                .param("filedAt", SqlTime.of(dossier.submittedAt()))
                .param("now", SqlTime.of(now))
                .param("notice", notice)
                .param("id", id)
                .update();
    }

    void state(UUID id, FiledState state) {
        sql.sql("UPDATE filed_dossier SET state = :state WHERE id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void calling(UUID id, boolean calling) {
        sql.sql("UPDATE filed_dossier SET calling = :calling WHERE id = :id")
                .param("calling", calling)
                .param("id", id)
                .update();
    }

    /** Whether another dossier of the origin has this local code. */
    boolean isAnothers(FiledRow row, String localCode) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM filed_dossier
                                       WHERE origin = :origin AND local_code = :code AND id <> :id)
                        """)
                .param("origin", row.origin())
                .param("code", localCode)
                .param("id", row.id())
                .query(Boolean.class)
                .single();
    }

    void link(UUID id, String localCode, String who, Instant now) {
        sql.sql("""
                        UPDATE filed_dossier SET local_code = :code, linked_at = :now, linked_by = :who, trouble = NULL
                        WHERE id = :id
                        """)
                .param("code", localCode)
                .param("now", SqlTime.of(now))
                .param("who", who)
                .param("id", id)
                .update();
    }

    /** The local code that the province gave cannot be the dossier's; a person has to see to it. */
    void trouble(UUID id, String trouble) {
        sql.sql("UPDATE filed_dossier SET trouble = :trouble, calling = true WHERE id = :id")
                .param("trouble", trouble)
                .param("id", id)
                .update();
    }

    void untroubled(UUID id) {
        sql.sql("UPDATE filed_dossier SET trouble = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    private Optional<FiledRow> id(String text) {
        try {
            return sql.sql("SELECT * FROM filed_dossier WHERE id = :id")
                    .param("id", UUID.fromString(text))
                    .query((row, n) -> FiledRow.read(row))
                    .optional();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
