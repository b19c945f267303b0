package vn.lienthong.gateway.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.ledger.Letter;
import vn.lienthong.routes.ledger.Letters;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;

/** Which letters lie on the dead-letter queues, in the column {@code message.letter}. */
final class SqlLetters implements Letters {

    private record Due(Letter letter, boolean parked, int lying) {}

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    SqlLetters(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public int mirror(Lane lane, int limit, Consumer<Letter> write, Consumer<Lying> withdraw) {
        Integer done = transaction.execute(status -> {
            if (!alone(lane)) {
                return 0;
            }
            List<Due> due = due(lane, limit);
            for (Due each : due) {
                if (each.lying() != 0) {
                    withdraw.accept(new Lying(each.letter().id(), each.lying()));
                }
                if (each.parked()) {
                    write.accept(each.letter());
                }
                mark(each.letter().id(), each.parked() ? each.letter().parking() : 0);
            }
            return due.size();
        });
        return Objects.requireNonNull(done);
    }

    @Override
    public void inspect(Lane lane, Supplier<? extends Collection<Lying>> found) {
        transaction.executeWithoutResult(status -> {
            if (!alone(lane)) {
                return;
            }
            Collection<Lying> lying = found.get();
            sql.sql("UPDATE message SET letter = 0 WHERE lane = :lane AND letter <> 0")
                    .param("lane", lane.name())
                    .update();
            lying.forEach(it -> mark(it.id(), it.parking()));
        });
    }

    private boolean alone(Lane lane) {
        return Boolean.TRUE.equals(sql.sql("SELECT pg_try_advisory_xact_lock(hashtext('letters'), hashtext(:lane))")
                .param("lane", lane.name())
                .query(Boolean.class)
                .single());
    }

    private List<Due> due(Lane lane, int limit) {
        return sql.sql("""
                        SELECT * FROM message
                        WHERE lane = :lane AND (letter <> 0 OR state = 'PARKED')
                          AND letter <> CASE WHEN state = 'PARKED' THEN parkings ELSE 0 END
                        LIMIT :limit
                        """)
                .param("lane", lane.name())
                .param("limit", limit)
                .query((row, n) -> due(lane, row))
                .list();
    }

    private static Due due(Lane lane, ResultSet row) throws SQLException {
        boolean parked = State.valueOf(row.getString("state")) == State.PARKED;
        String cause = row.getString("cause");
        return new Due(
                new Letter(
                        row.getObject("id", UUID.class),
                        lane,
                        row.getString("subject"),
                        row.getString("origin"),
                        row.getInt("parkings"),
                        cause == null ? Cause.REFUSED : Cause.valueOf(cause),
                        Objects.requireNonNullElse(row.getString("code"), ""),
                        Objects.requireNonNullElse(row.getString("fingerprint"), ""),
                        SqlTime.required(row, "changed_at")),
                parked,
                row.getInt("letter"));
    }

    private void mark(UUID id, int parking) {
        sql.sql("UPDATE message SET letter = :parking WHERE id = :id")
                .param("parking", parking)
                .param("id", id)
                .update();
    }
}
