package vn.lienthong.gateway.history;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.archive.Halfway.Point;
import vn.lienthong.gateway.audit.Audit;

/**
 * Lets the settled lines and calls of a month leave the database, a small step in a transaction at a time, on one node at a time. Of each
 * message there stay its receipt, its row, its last line, and the lines by which it ended or came back: what every figure is made of.
 */
@Component("ledgerClearing")
final class Clearing {

    private static final List<String> TABLES = List.of("timeline", "message_exchange", "exchange");

    private final ClearedRows rows;
    private final Vacuum vacuum;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;
    private final Pace pace;

    Clearing(ClearedRows rows, Vacuum vacuum, TransactionTemplate transaction, Audit audit, Clock clock, Pace pace) {
        this.rows = rows;
        this.vacuum = vacuum;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
        this.pace = pace;
    }

    /** @return whether there is more to do */
    boolean step() {
        Optional<Cleared> month = Objects.requireNonNull(
                transaction.execute(status -> rows.alone() ? rows.open().map(this::step) : Optional.empty()));
        month.ifPresent(it -> {
            if (isThrough(it)) {
                end(it);
            } else {
                pace.halfway().reached(Point.MONTH_CLEARED_IN_PART);
            }
        });
        return month.isPresent();
    }

    private Cleared step(Cleared month) {
        if (isThrough(month)) {
            return month;
        }
        Instant to = rows.step(month, pace.rows());
        long lines = rows.clearLines(month.until(), to);
        pace.halfway().reached(Point.LINES_CLEARED_CALLS_NOT);
        long calls = month.withCalls() ? rows.clearCalls(month.until(), to) : 0;
        rows.write(month.month(), to, lines, calls);
        return new Cleared(
                month.month(), to, month.withCalls(), month.lines() + lines, month.calls() + calls, month.doneAt());
    }

    private static boolean isThrough(Cleared month) {
        return !month.until().isBefore(ClearedRows.end(month.month()));
    }

    private void end(Cleared month) {
        TABLES.forEach(vacuum::of);
        pace.halfway().reached(Point.MONTH_CLEARED_NOT_NOTED);
        transaction.executeWithoutResult(status -> {
            if (rows.done(month.month(), now())) {
                audit.note(
                        "ledger.cleared",
                        month.month().toString(),
                        Map.of("lines", String.valueOf(month.lines()), "calls", String.valueOf(month.calls())));
            }
        });
    }

    void begin(YearMonth month, Map<String, String> details) {
        transaction.executeWithoutResult(status -> {
            if (rows.alone() && rows.all().stream().noneMatch(it -> it.month().equals(month))) {
                rows.begin(month, now());
                audit.note("ledger.clear", month.toString(), details);
            }
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
