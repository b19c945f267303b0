package vn.lienthong.gateway.followup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.followup.FollowUp;

/** The table {@code follow_up}, within the caller's transaction. */
final class FollowUpRows {

    private final JdbcClient sql;

    FollowUpRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Locks the row for the rest of the transaction. */
    Optional<Followed> lock(UUID id) {
        return sql.sql("SELECT * FROM follow_up WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, n) -> Followed.read(row))
                .optional();
    }

    /** The same by the dossier. */
    Optional<Followed> lockOf(String subject) {
        return sql.sql("SELECT * FROM follow_up WHERE subject = :subject FOR UPDATE")
                .param("subject", subject)
                .query((row, n) -> Followed.read(row))
                .optional();
    }

    void insert(Followed it) {
        with(sql.sql("""
                INSERT INTO follow_up (id, subject, message, origin, type, linked, unit, standing, since, submitted_at,
                    seen_kind, seen_as_of, seen_content, missing_since, trouble, lines, overdue_at, due, unchanged, alone)
                VALUES (:id, :subject, :message, :origin, :type, :linked, :unit, :standing, :since, :submitted,
                    :seenKind, :seenAsOf, :seenContent, :missing, :trouble, :lines, :overdue, :due, :unchanged, :alone)
                """), it.followUp())
                .param("subject", it.subject())
                .param("message", it.message())
                .param("origin", it.origin())
                .param("type", it.type().name())
                .param("linked", it.linked())
                .param("unit", it.unit())
                .update();
    }

    /** What it was handed in with, where that is new; whoever asks about it now comes too late. */
    void handedIn(Followed it) {
        sql.sql("""
                        UPDATE follow_up SET message = :message, origin = :origin, type = :type, linked = :linked,
                            unit = :unit WHERE id = :id
                        """)
                .param("message", it.message())
                .param("origin", it.origin())
                .param("type", it.type().name())
                .param("linked", it.linked())
                .param("unit", it.unit())
                .param("id", it.id())
                .update();
        write(it.followUp());
        fence(it.id());
    }

    void write(FollowUp it) {
        with(sql.sql("""
                UPDATE follow_up SET standing = :standing, since = :since, submitted_at = :submitted,
                    seen_kind = :seenKind, seen_as_of = :seenAsOf, seen_content = :seenContent, missing_since = :missing,
                    trouble = :trouble, lines = :lines, overdue_at = :overdue, due = :due, unchanged = :unchanged,
                    alone = :alone
                WHERE id = :id
                """), it).update();
    }

    /** An answer that is under way will not count. */
    void fence(UUID id) {
        sql.sql("UPDATE follow_up SET token = token + 1, lease_until = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** The question about it has come to its end. */
    void answered(UUID id, Instant now) {
        sql.sql("UPDATE follow_up SET lease_until = NULL, asked = asked + 1, asked_at = :now WHERE id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    private static StatementSpec with(StatementSpec statement, FollowUp it) {
        return statement
                .param("id", it.id())
                .param("standing", it.standing().name())
                .param("since", SqlTime.of(it.since()))
                .param("submitted", SqlTime.of(it.submittedAt()))
                .param("seenKind", it.seen().kind())
                .param("seenAsOf", it.seen().asOf())
                .param("seenContent", it.seen().content())
                .param("missing", SqlTime.of(it.missingSince()))
                .param("trouble", it.trouble())
                .param("lines", it.lines())
                .param("overdue", SqlTime.of(it.overdueAt()))
                .param("due", SqlTime.of(it.due()))
                .param("unchanged", it.unchanged())
                .param("alone", it.alone());
    }
}
