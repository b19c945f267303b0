package vn.lienthong.gateway.linked;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.linked.CourseLine;

/** The histories, in the table {@code linked_line}. */
final class LinkedLines {

    /**
     * Why a line is written.
     *
     * @param code the hub's, where it refused a question
     * @param who which person acted, and {@code reason} why
     */
    record Because(
            @Nullable String code,
            @Nullable String who,
            @Nullable String reason) {

        static final Because TIME = new Because(null, null, null);

        static Because refused(String code) {
            return new Because(code, null, null);
        }

        static Because wanted(String who, String reason) {
            return new Because(null, who, reason.isEmpty() ? null : reason);
        }
    }

    private final JdbcClient sql;

    LinkedLines(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Joins the caller's transaction.
     *
     * @param notice the message by which the province is told
     */
    void add(UUID dossier, CourseLine line, Because why, @Nullable UUID notice, Instant now) {
        sql.sql("""
                        INSERT INTO linked_line (dossier, n, at, what, leg, state, code, who, reason, notice)
                        VALUES (:dossier, :n, :at, :what, :leg, :state, :code, :who, :reason, :notice)
                        """)
                .param("dossier", dossier)
                .param("n", line.n())
                .param("at", SqlTime.of(now))
                .param("what", line.what().name())
                .param("leg", name(line.leg()))
                .param("state", name(line.state()))
                .param("code", why.code())
                .param("who", why.who())
                .param("reason", why.reason())
                .param("notice", notice)
                .update();
    }

    List<LinkedView.LineView> of(UUID dossier) {
        return sql.sql("SELECT * FROM linked_line WHERE dossier = :dossier ORDER BY n")
                .param("dossier", dossier)
                .query((row, n) -> new LinkedView.LineView(
                        row.getInt("n"),
                        SqlTime.required(row, "at"),
                        row.getString("what"),
                        row.getString("leg"),
                        row.getString("state"),
                        row.getString("code"),
                        row.getString("who"),
                        row.getString("reason"),
                        row.getObject("notice", UUID.class)))
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
