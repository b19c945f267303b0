package vn.lienthong.gateway.lever;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.lever.Lever.Kind;
import vn.lienthong.routes.message.Lane;

/** The rows of the table {@code lever}, within whatever transaction there is. */
final class LeverRows {

    private final JdbcClient sql;

    LeverRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps others from moving the lane's levers until the transaction ends; false where there is no such lane. */
    boolean lock(Lane lane) {
        return sql.sql("SELECT lane FROM lane WHERE lane = :lane FOR NO KEY UPDATE")
                .param("lane", lane.name())
                .query(String.class)
                .optional()
                .isPresent();
    }

    List<Lever> since(Instant ended) {
        return sql.sql("SELECT * FROM lever WHERE ends IS NULL OR ends > :ended ORDER BY lane, begins, id")
                .param("ended", ended.atOffset(ZoneOffset.UTC))
                .query(Lever::read)
                .list();
    }

    Optional<Lever> pulled(Lane lane, Kind kind) {
        return sql.sql("SELECT * FROM lever WHERE lane = :lane AND kind = :kind AND ends IS NULL")
                .param("lane", lane.name())
                .param("kind", kind.name())
                .query(Lever::read)
                .optional();
    }

    Optional<Lever> window(Lane lane, long id) {
        return sql.sql("SELECT * FROM lever WHERE lane = :lane AND kind = 'WINDOW' AND id = :id")
                .param("lane", lane.name())
                .param("id", id)
                .query(Lever::read)
                .optional();
    }

    Lever add(Lane lane, Kind kind, String reason, String who, Instant begins, @Nullable Instant ends) {
        return sql.sql("""
                        INSERT INTO lever (lane, kind, reason, who, begins, ends)
                        VALUES (:lane, :kind, :reason, :who, :begins, :ends) RETURNING *
                        """)
                .param("lane", lane.name())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("who", who)
                .param("begins", begins.atOffset(ZoneOffset.UTC))
                .param("ends", ends == null ? null : ends.atOffset(ZoneOffset.UTC))
                .query(Lever::read)
                .single();
    }

    /** @param endedBy who ended it before its time, null where its end was only moved */
    Lever end(Lever lever, Instant ends, @Nullable String endedBy) {
        return sql.sql("""
                        UPDATE lever SET ends = greatest(begins, :ends), ended_by = coalesce(:by, ended_by)
                        WHERE id = :id RETURNING *
                        """)
                .param("ends", ends.atOffset(ZoneOffset.UTC))
                .param("by", endedBy)
                .param("id", lever.id())
                .query(Lever::read)
                .single();
    }
}
