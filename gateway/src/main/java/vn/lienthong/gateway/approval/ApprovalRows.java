package vn.lienthong.gateway.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.approval.Approval.State;
import vn.lienthong.gateway.approval.Approvals.Asked;
import vn.lienthong.mappings.Words;

/** The table {@code approval}. */
final class ApprovalRows {

    /** What nobody decided in time reads as expired, whether or not that is written yet. */
    private static final String SELECT = """
            SELECT *, CASE WHEN state = 'REQUESTED' AND expires_at <= :now THEN 'EXPIRED' ELSE state END AS state_now
            FROM approval
            """;

    private final JdbcClient sql;

    ApprovalRows(JdbcClient sql) {
        this.sql = sql;
    }

    Approval insert(UUID id, Asked asked, byte[] sealed, String who, Instant now, Duration validFor) {
        sql.sql("""
                        INSERT INTO approval (id, kind, object, summary_vi, summary_en, request, requested_by, requested_at,
                            request_reason, expires_at, state)
                        VALUES (:id, :kind, :object, :vi, :en, :request, :who, :now, :reason, :expires, 'REQUESTED')
                        """)
                .param("id", id)
                .param("kind", asked.kind())
                .param("object", asked.object())
                .param("vi", asked.summary().vi())
                .param("en", asked.summary().en())
                .param("request", sealed)
                .param("who", who)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", asked.reason())
                .param("expires", now.plus(validFor).atOffset(ZoneOffset.UTC))
                .update();
        return find(id, now).orElseThrow();
    }

    Optional<Approval> find(UUID id, Instant now) {
        return sql.sql(SELECT + "WHERE id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query((row, n) -> approval(row, "state_now"))
                .optional();
    }

    List<Approval> page(@Nullable State state, @Nullable UUID after, int most, Instant now) {
        return sql.sql("SELECT * FROM (" + SELECT + """
                        ) shown
                        WHERE (:state::text IS NULL OR state_now = :state)
                          AND (:after::uuid IS NULL OR (requested_at, id) <
                               (SELECT requested_at, id FROM approval WHERE id = :after::uuid))
                        ORDER BY requested_at DESC, id DESC LIMIT :most
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("most", most)
                .query((row, n) -> approval(row, "state_now"))
                .list();
    }

    /** As it is written, its row locked until the transaction ends. */
    Optional<Approval> lock(UUID id) {
        return sql.sql("SELECT * FROM approval WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, n) -> approval(row, "state"))
                .optional();
    }

    boolean waitsFor(String kind, String object, Instant now) {
        return Boolean.TRUE.equals(sql.sql("""
                        SELECT EXISTS (SELECT FROM approval
                            WHERE kind = :kind AND object = :object AND state = 'REQUESTED' AND expires_at > :now)
                        """)
                .param("kind", kind)
                .param("object", object)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single());
    }

    byte[] request(UUID id) {
        return Objects.requireNonNull(sql.sql("SELECT request FROM approval WHERE id = :id")
                .param("id", id)
                .query(byte[].class)
                .single());
    }

    List<UUID> over(Instant now) {
        return sql.sql("SELECT id FROM approval WHERE state = 'REQUESTED' AND expires_at <= :now LIMIT 100")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    void decide(UUID id, State state, @Nullable String who, @Nullable String reason, Instant now) {
        sql.sql("""
                        UPDATE approval SET state = :state, decided_by = :who, decided_at = :now,
                            decision_reason = :reason, request = NULL
                        WHERE id = :id
                        """)
                .param("state", state.name())
                .param("who", who)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private static Approval approval(ResultSet row, String state) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Approval(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("object"),
                new Words(row.getString("summary_vi"), row.getString("summary_en")),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("request_reason"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString(state)),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(),
                row.getString("decision_reason"));
    }
}
