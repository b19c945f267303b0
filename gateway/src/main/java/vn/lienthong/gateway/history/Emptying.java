package vn.lienthong.gateway.history;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.archive.Halfway.Point;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.vault.SealedColumns;

/**
 * Cuts down what was sealed under keys that were destroyed, to the few bytes that say by which key: what can never be read again need
 * not lie on the disk. Goes through all tables, a small step in a transaction at a time, on one node at a time, until a walk finds nothing.
 */
@Component
final class Emptying {

    /** @param vacuum the table that the walk is done with, and that has room now; null where there is none */
    private record Step(boolean more, @Nullable String vacuum) {
        static final Step NOTHING = new Step(false, null);
        static final Step MORE = new Step(true, null);
    }

    private final JdbcClient sql;
    private final WalkRows rows;
    private final Vacuum vacuum;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;
    private final Pace pace;

    Emptying(JdbcClient sql, Vacuum vacuum, TransactionTemplate transaction, Audit audit, Clock clock, Pace pace) {
        this.sql = sql;
        this.rows = new WalkRows(sql);
        this.vacuum = vacuum;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
        this.pace = pace;
    }

    /** @return what has gone so far, by month */
    Map<YearMonth, Emptied> all() {
        return rows.all();
    }

    /** @return whether there is more to do */
    boolean step() {
        Step step = Objects.requireNonNull(transaction.execute(status ->
                rows.alone() ? rows.open().or(this::begun).map(this::step).orElse(Step.NOTHING) : Step.NOTHING));
        String table = step.vacuum();
        if (table != null) {
            vacuum.of(table);
            transaction.executeWithoutResult(status -> left(table));
        }
        if (step.more()) {
            pace.halfway().reached(Point.BYTES_CUT_IN_PART);
        }
        return step.more();
    }

    private Optional<Walk> begun() {
        return rows.begin(now());
    }

    private Step step(Walk walk) {
        SortedMap<String, List<String>> tables = SealedColumns.of(sql);
        List<String> columns = tables.get(walk.table());
        if (walk.table().equals(Walk.END)) {
            end(walk);
            return Step.MORE;
        }
        if (columns == null) {
            rows.write(walk.to(next(tables, walk.table())), 0, 0);
            return Step.MORE;
        }
        SealedTable table = new SealedTable(sql, walk.table(), columns);
        if (walk.place() < table.end(walk.month())) {
            cut(walk, table);
            return Step.MORE;
        }
        if (walk.here() > 0) {
            return new Step(true, walk.table());
        }
        rows.write(walk.to(next(tables, walk.table())), 0, 0);
        return Step.MORE;
    }

    private void cut(Walk walk, SealedTable table) {
        long place = Math.max(walk.place(), table.begin(walk.month()));
        long after = table.after(walk.month(), place);
        SealedTable.Found found = table.find(walk.key(), place, after, pace.rows());
        if (!found.places().isEmpty()) {
            table.cut(walk.key(), found.places());
        }
        boolean through = found.seen() < pace.rows() || found.places().isEmpty();
        rows.write(walk.on(through ? after : place, found), found.places().size(), found.bytes());
        if (!found.places().isEmpty()) {
            pace.halfway().reached(Point.BYTES_CUT_NOT_COMMITTED);
        }
    }

    /** The table has its room. */
    private void left(String table) {
        if (rows.alone()) {
            rows.open()
                    .filter(it -> it.table().equals(table) && it.here() > 0)
                    .ifPresent(it -> rows.write(it.to(next(SealedColumns.of(sql), table)), 0, 0));
        }
    }

    private void end(Walk walk) {
        if (walk.seen() > 0) {
            rows.write(walk.again(), 0, 0);
            return;
        }
        rows.done(walk.month(), now());
        Emptied done = Objects.requireNonNull(rows.all().get(walk.month()));
        audit.note(
                "vault.emptied",
                walk.month().toString(),
                Map.of("rows", String.valueOf(done.rows()), "bytes", String.valueOf(done.bytes())));
    }

    private static String next(SortedMap<String, List<String>> tables, String table) {
        return tables.keySet().stream()
                .filter(it -> it.compareTo(table) > 0)
                .findFirst()
                .orElse(Walk.END);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
