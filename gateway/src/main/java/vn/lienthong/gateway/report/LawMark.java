package vn.lienthong.gateway.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mark from which the quick law goes on. Within a transaction whose statements all see one snapshot: the mark's. */
final class LawMark {

    private final JdbcClient jdbc;

    LawMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sets it, unless another node is just doing so.
     *
     * @param law what this transaction's snapshot gave
     * @param verified whether it was computed from the first line on
     */
    void set(List<LaneLaw> law, boolean verified) {
        if (!alone()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO law_mark (seen, verified_at, counted_at) VALUES (pg_current_snapshot(), now(), now())
                        ON CONFLICT (one) DO UPDATE SET seen = excluded.seen, counted_at = excluded.counted_at,
                            verified_at = CASE WHEN :verified THEN excluded.verified_at ELSE law_mark.verified_at END
                        """).param("verified", verified).update();
        for (LaneLaw lane : law) {
            counts(lane).forEach((state, count) -> write(lane.lane(), state, count));
        }
    }

    Optional<Instant> verifiedAt() {
        return jdbc.sql("SELECT verified_at FROM law_mark")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Whether nobody verifies it now, or did a little while ago; nobody else may until this transaction ends. */
    boolean mayVerify() {
        return alone("law-verified")
                && Boolean.TRUE.equals(jdbc.sql("""
                        SELECT NOT EXISTS (SELECT FROM law_mark WHERE verified_at > now() - interval '1 hour')
                        """).query(Boolean.class).single());
    }

    private boolean alone() {
        return alone("law");
    }

    private boolean alone(String what) {
        return Boolean.TRUE.equals(jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext(:what))")
                .param("what", what)
                .query(Boolean.class)
                .single());
    }

    private void write(String lane, String state, long count) {
        jdbc.sql("""
                        INSERT INTO law_count (lane, state, messages) VALUES (:lane, :state, :count)
                        ON CONFLICT (lane, state) DO UPDATE SET messages = excluded.messages
                        """)
                .param("lane", lane)
                .param("state", state)
                .param("count", count)
                .update();
    }

    private static Map<String, Long> counts(LaneLaw law) {
        return Map.of(
                "WAITING", law.waiting(),
                "SENDING", law.sending(),
                "UNKNOWN", law.unknown(),
                "PARKED", law.parked(),
                "MANUAL", law.manual(),
                "DELIVERED", law.delivered(),
                "SUPERSEDED", law.superseded(),
                "CANCELLED", law.cancelled());
    }
}
