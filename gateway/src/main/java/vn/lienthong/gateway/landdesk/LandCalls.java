package vn.lienthong.gateway.landdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.land.LandCallType;
import vn.lienthong.routes.landdesk.LandMove;

/** The calls that were taken, in the table {@code land_call}. */
final class LandCalls {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final JdbcClient sql;
    private final Vault vault;
    private final KeyedHash hash;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    LandCalls(JdbcClient sql, Vault vault, KeyedHash hash) {
        this.sql = sql;
        this.vault = vault;
        this.hash = hash;
    }

    /** Joins the caller's transaction. @return the new call's id; empty where the same was taken before, which is counted */
    Optional<UUID> add(
            String system, LandCallType type, String dossier, byte[] body, @Nullable Instant toldAt, Instant now) {
        UUID id = ids.generate();
        String content = content(body);
        int added = sql.sql("""
                        INSERT INTO land_call (id, system, operation, dossier, content, at, told_at, body)
                        VALUES (:id, :system, :operation, :dossier, :content, :now, :toldAt, :body)
                        ON CONFLICT (system, dossier, operation, content) DO NOTHING
                        """)
                .param("id", id)
                .param("system", system)
                .param("operation", type.operation())
                .param("dossier", dossier)
                .param("content", content)
                .param("now", SqlTime.of(now))
                .param("toldAt", SqlTime.of(toldAt))
                .param("body", vault.seal(body, context(id)))
                .update();
        if (added == 1) {
            return Optional.of(id);
        }
        sql.sql("""
                        UPDATE land_call SET repeats = repeats + 1, repeated_at = :now
                        WHERE system = :system AND dossier = :dossier AND operation = :operation AND content = :content
                        """)
                .param("system", system)
                .param("operation", type.operation())
                .param("dossier", dossier)
                .param("content", content)
                .param("now", SqlTime.of(now))
                .update();
        return Optional.empty();
    }

    /** Writes down what came of a new call. Joins the caller's transaction. */
    void settled(UUID id, @Nullable LandMove move, @Nullable UUID notice, @Nullable UUID portal) {
        sql.sql("""
                        UPDATE land_call SET standing = :standing, effect = :effect, notice = :notice, portal = :portal
                        WHERE id = :id
                        """)
                .param("standing", move == null ? null : move.standing().name())
                .param(
                        "effect",
                        move == null
                                ? LandMove.Effect.TOLD.name()
                                : move.effect().name())
                .param("notice", notice)
                .param("portal", portal)
                .param("id", id)
                .update();
    }

    static String context(UUID id) {
        return "land-call:" + id;
    }

    /** Equal for equal content, in whatever order and with whatever blanks it is written. */
    private String content(byte[] body) {
        try {
            return hash.of("land-call|" + JSON.writeValueAsString(JSON.readValue(body, Object.class)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a call that was read is JSON", impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory were not read", impossible);
        }
    }
}
