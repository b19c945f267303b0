package vn.lienthong.gateway.restore;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.engine.DataDirectory;
import vn.lienthong.gateway.engine.EngineRefusal;

/**
 * How far the ledger has come, in the database, and how far this node has seen it come, in its data directory. The file is
 * written after the database's commit, so that a database that is behind it has been put back.
 */
final class LedgerMark {

    static final String FILE = "ledger-mark";

    private final JdbcClient sql;
    private final DataDirectory directory;
    private final Clock clock;
    private Mark seen;

    LedgerMark(JdbcClient sql, DataDirectory directory, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.clock = clock;
        this.seen = remembered(directory);
    }

    private static Mark remembered(DataDirectory directory) {
        try {
            return directory.recall(FILE).map(Mark::parse).orElse(Mark.NONE);
        } catch (RuntimeException unreadable) {
            throw new EngineRefusal(
                    "The file " + directory.path().resolve(FILE) + " cannot be read: " + unreadable.getMessage()
                            + ". It says how far this node has seen the ledger come. Restore it from a backup; without it"
                            + " the node does not notice a database that was put back.",
                    unreadable);
        }
    }

    /** What this node has seen. */
    synchronized Mark seen() {
        return seen;
    }

    /** What the database says. */
    Mark now() {
        return sql.sql("SELECT n, at FROM ledger_mark")
                .query((row, number) -> new Mark(row.getLong("n"), SqlTime.read(row, "at")))
                .single();
    }

    /** Raises it; false, and nothing is changed, where the database is behind what this node has seen. */
    synchronized boolean raise() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Mark> raised = sql.sql("UPDATE ledger_mark SET n = n + 1, at = :now WHERE n >= :seen RETURNING n, at")
                .param("now", SqlTime.of(now))
                .param("seen", seen.n())
                .query((row, number) -> new Mark(row.getLong("n"), SqlTime.read(row, "at")))
                .optional();
        raised.ifPresent(it -> {
            directory.remember(FILE, it.toString());
            seen = it;
        });
        return raised.isPresent();
    }
}
