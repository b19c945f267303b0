package vn.lienthong.gateway.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.paper.TaskLine.What;

/** The statements that write tasks. Each change is a line of the task's history as well. */
final class TaskRows {

    private static final String BY_ID = "SELECT * FROM paper_task WHERE id = :id";

    private final JdbcClient sql;
    private final Clock clock;

    TaskRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Locks what the ledger locks for the task's message, and in its order: first the subject, then the task. */
    Optional<PaperTask> lock(UUID id) {
        sql.sql("""
                        SELECT FROM subject s JOIN message m ON m.lane = s.lane AND m.subject = s.subject
                        JOIN paper_task t ON t.message = m.id WHERE t.id = :id FOR UPDATE OF s
                        """).param("id", id).query((row, n) -> true).list();
        return sql.sql(BY_ID + " FOR UPDATE")
                .param("id", id)
                .query((row, n) -> TaskBook.read(row))
                .optional();
    }

    PaperTask find(UUID id) {
        return sql.sql(BY_ID)
                .param("id", id)
                .query((row, n) -> TaskBook.read(row))
                .single();
    }

    /** @param sealed who is looked for */
    void create(UUID id, UUID message, String dossier, Place place, String why, byte[] sealed) {
        sql.sql("""
                        INSERT INTO paper_task (id, message, dossier, register, unit, unit_then, year, why, wanted, state,
                            created_at, changed_at)
                        VALUES (:id, :message, :dossier, :register, :unit, :then, :year, :why, :wanted, 'OPEN', :now, :now)
                        """)
                .param("id", id)
                .param("message", message)
                .param("dossier", dossier)
                .param("register", place.register())
                .param("unit", place.unit())
                .param("then", place.unitThen())
                .param("year", place.year())
                .param("why", why)
                .param("wanted", sealed)
                .param("now", SqlTime.of(clock.instant()))
                .update();
        line(id, What.CREATED, TaskBook.GATEWAY, why);
    }

    void claimed(UUID id, String who) {
        move(id, TaskState.CLAIMED, "claimed_by = :who, returned_for = NULL", who);
        line(id, What.CLAIMED, who, "");
    }

    void released(UUID id, String who) {
        move(id, TaskState.OPEN, "claimed_by = NULL, returned_for = NULL", who);
        line(id, What.RELEASED, who, "");
    }

    /** @param body what was entered, sealed by the caller as entry number {@code n} */
    void entered(UUID id, int n, boolean found, byte[] body, String who) {
        sql.sql("INSERT INTO paper_entry (task, n, at, who, found, body) VALUES (:id, :n, :now, :who, :found, :body)")
                .param("id", id)
                .param("n", n)
                .param("now", SqlTime.of(clock.instant()))
                .param("who", who)
                .param("found", found)
                .param("body", body)
                .update();
        String changes = "entry = " + n + ", entered_by = :who, found = " + found + ", returned_for = NULL";
        move(id, TaskState.ENTERED, changes, who);
        line(id, found ? What.ENTERED : What.NOT_SEEN_IN_BOOK, who, "");
    }

    /** Back to the one who entered it. */
    void returned(UUID id, String who, String reason) {
        sql.sql("UPDATE paper_task SET returned_for = :reason WHERE id = :id")
                .param("reason", reason)
                .param("id", id)
                .update();
        move(id, TaskState.CLAIMED, "claimed_by = entered_by", who);
        line(id, What.RETURNED, who, reason);
    }

    void confirmed(UUID id, boolean found, String who) {
        TaskState state = found ? TaskState.CONFIRMED : TaskState.NOT_IN_BOOK;
        move(id, state, "confirmed_by = :who, ended_at = :now", who);
        line(id, What.CONFIRMED, who, "");
    }

    /** The message left the hands of people by another way. */
    void closed(UUID message, String note) {
        sql.sql("SELECT id FROM paper_task WHERE message = :message AND ended_at IS NULL FOR UPDATE")
                .param("message", message)
                .query(UUID.class)
                .optional()
                .ifPresent(id -> {
                    move(id, TaskState.CLOSED, "ended_at = :now", TaskBook.GATEWAY);
                    line(id, What.CLOSED, TaskBook.GATEWAY, note);
                });
    }

    /** Locks them all at once and in one order, so that two who print do not wait for each other. */
    void printed(List<UUID> tasks, String who, String form) {
        sql.sql("SELECT id FROM paper_task WHERE id = ANY (:tasks) ORDER BY id FOR UPDATE")
                .param("tasks", tasks.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .forEach(id -> line(id, What.PRINTED, who, form));
    }

    /** The task is locked by whoever calls this. */
    void line(UUID id, What what, String who, String note) {
        sql.sql("""
                        INSERT INTO paper_task_line (task, n, at, what, who, note)
                        SELECT :id, coalesce(max(n), 0) + 1, :now, :what, :who, :note FROM paper_task_line WHERE task = :id
                        """)
                .param("id", id)
                .param("now", SqlTime.of(clock.instant()))
                .param("what", what.name())
                .param("who", who)
                .param("note", note)
                .update();
    }

    private void move(UUID id, TaskState to, String changes, @Nullable String who) {
        Instant now = clock.instant();
        sql.sql("UPDATE paper_task SET state = :state, version = version + 1, changed_at = :now, " + changes
                        + " WHERE id = :id")
                .param("state", to.name())
                .param("now", SqlTime.of(now))
                .param("who", who)
                .param("id", id)
                .update();
    }
}
