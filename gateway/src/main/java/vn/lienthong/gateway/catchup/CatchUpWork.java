package vn.lienthong.gateway.catchup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.engine.Rounds;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.mappings.Words;

/**
 * Takes the rows of the files in, some at a time, each with its end in one transaction, so that whoever goes on after a crash goes
 * on behind the last row that has an end. A file is worked on by one node at a time. While enough waits on the lane, nothing more
 * is taken: what comes in fresh has to wait behind little.
 */
final class CatchUpWork extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUpWork.class);
    private static final int TOGETHER = 20;
    private static final int TURNS = 25;
    private static final int FILES = 10;
    private static final Duration HOLD = Duration.ofMinutes(1);
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final FileRows files;
    private final LineRows lines;
    private final RowTaking taking;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final DoorGate gate;
    private final CatchUpSettings settings;
    private final UUID node;
    private final Clock clock;
    private final Duration tidy;
    private long tidied = System.nanoTime();

    CatchUpWork(
            FileRows files,
            LineRows lines,
            RowTaking taking,
            TransactionTemplate transaction,
            JdbcClient sql,
            DoorGate gate,
            CatchUpSettings settings,
            UUID node,
            Clock clock,
            Duration pause,
            Duration tidy) {
        super("catch-up", pause);
        this.files = files;
        this.lines = lines;
        this.taking = taking;
        this.transaction = transaction;
        this.sql = sql;
        this.gate = gate;
        this.settings = settings;
        this.node = node;
        this.clock = clock;
        this.tidy = tidy;
    }

    @Override
    protected boolean round() {
        boolean more = false;
        for (CatchUp file : files.running()) {
            more |= isRunning() && files.hold(file.id(), node, HOLD) && turns(file);
        }
        tidy();
        return more;
    }

    private boolean turns(CatchUp file) {
        for (int turn = 0; turn < TURNS && isRunning(); turn++) {
            if (!file.checkOnly() && (gate.closed().isPresent() || crowded())) {
                return false;
            }
            if (!turn(file)) {
                return false;
            }
        }
        return true;
    }

    private boolean turn(CatchUp file) {
        try {
            return take(file, TOGETHER);
        } catch (DataAccessException | TransactionException elsewhere) {
            throw elsewhere;
        } catch (RuntimeException oneOfThem) {
            return takeFirst(file);
        }
    }

    /** @return whether there are rows left */
    private boolean take(CatchUp file, int most) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (files.lock(file.id()).filter(it -> !it.ended()).isEmpty()) {
                return false;
            }
            List<Line> some = lines.waiting(file.id(), most);
            some.forEach(it -> lines.end(file.id(), it, taking.take(file, it)));
            if (some.isEmpty()) {
                files.end(file.id(), CatchUpState.DONE, clock.instant());
            }
            return !some.isEmpty();
        }));
    }

    /** One row by itself, so that one over which the program stumbles does not keep the others. */
    private boolean takeFirst(CatchUp file) {
        try {
            return take(file, 1);
        } catch (DataAccessException | TransactionException elsewhere) {
            throw elsewhere;
        } catch (RuntimeException stumbled) {
            Line line = lines.waiting(file.id(), 1).get(0);
            LOG.error("Row {} of the paper day's file {} could not be looked at", line.number(), file.id(), stumbled);
            lines.end(
                    file.id(),
                    line,
                    RowEnd.bad(List.of(new Reason(
                            null,
                            "",
                            new Words("lỗi bên trong khi đọc dòng này", "an internal error while the row was read"),
                            new Words("Báo đội vận hành", "Tell the operators")))));
            return true;
        }
    }

    private boolean crowded() {
        return sql.sql("""
                                SELECT count(*) FROM (SELECT FROM message
                                    WHERE lane = 'NPSP' AND state = 'WAITING' AND ready LIMIT :most) waiting
                                """)
                        .param("most", settings.inFlight())
                        .query(Integer.class)
                        .single()
                >= settings.inFlight();
    }

    private void tidy() {
        if (System.nanoTime() - tidied < tidy.toNanos()) {
            return;
        }
        tidied = System.nanoTime();
        Instant now = clock.instant();
        files.deleteLeftBehind(now.minus(LEFT_BEHIND));
        for (UUID id : files.toForget(now.minus(settings.keep()), FILES)) {
            transaction.executeWithoutResult(status -> {
                lines.forget(id);
                files.forgotten(id);
            });
        }
    }
}
