package vn.lienthong.gateway.catchup;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.scan.NotClean;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.TableTrouble;

/** Files of paper days: brought, looked at, given up. What an origin does not own is not there for it. */
public final class CatchUps {

    private static final int AT_ONCE = 2;

    private final FileRows files;
    private final LineRows lines;
    private final FileReading reading;
    private final DoorGate gate;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    CatchUps(
            FileRows files,
            LineRows lines,
            FileReading reading,
            DoorGate gate,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.lines = lines;
        this.reading = reading;
        this.gate = gate;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads a file to its end; its rows are then taken one after the other.
     *
     * @throws TableTrouble where the file cannot be read
     * @throws NotClean where the virus scanner does not find it clean
     * @throws Refused where nothing is taken in now
     */
    public Begun bring(Brought brought, InputStream bytes) {
        gate.closed().ifPresent(why -> {
            throw new Refused(Problem.UNAVAILABLE, why);
        });
        if (!places.tryAcquire()) {
            throw new Refused(
                    Problem.UNAVAILABLE,
                    new Words(
                            "Đang đọc các tệp khác. Gửi lại sau ít phút",
                            "Other files are being read. Send it again in a few minutes"));
        }
        try {
            Begun begun = reading.read(brought, bytes);
            if (!begun.repeated()) {
                CatchUp file = begun.file();
                record(
                        brought.by(),
                        "catch-up.bring",
                        file,
                        "",
                        Map.of("rows", "" + file.rows(), "way", "" + file.way(), "check", "" + file.checkOnly()));
            }
            return begun;
        } finally {
            places.release();
        }
    }

    /** The newest first. */
    public List<CatchUp> newest(Caller caller, int most) {
        return files.newest(caller.isPerson() ? null : caller.name(), most);
    }

    public Optional<CatchUp> find(Caller caller, UUID id) {
        return files.find(id).filter(it -> caller.isPerson() || it.origin().equals(caller.name()));
    }

    /** How far a file is. */
    public Progress progress(CatchUp file) {
        LineRows.Counts counts = lines.counts(file.id());
        return new Progress(
                counts.of(RowState.WAITING),
                counts.of(RowState.GOOD),
                counts.of(RowState.TAKEN),
                counts.of(RowState.SAME),
                counts.of(RowState.BAD),
                counts.first(),
                counts.last());
    }

    /** Rows after a number, in the order of the file. */
    public List<Line> rows(CatchUp file, @Nullable RowState state, int after, int most) {
        return lines.page(file.id(), state, after, most);
    }

    /**
     * Gives a file up; what was taken stays taken.
     *
     * @return false where it had ended
     */
    public boolean cancel(CatchUp file, String reason, Caller caller) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (files.lock(file.id())
                    .filter(it -> it.state() == CatchUpState.RUNNING)
                    .isEmpty()) {
                return false;
            }
            files.end(file.id(), CatchUpState.CANCELLED, clock.instant());
            audit.record(caller, "catch-up.cancel", file.id().toString(), reason, Map.of());
            return true;
        }));
    }

    /** Puts on record that what bad rows say, which names people, was given out. */
    public void givenOut(CatchUp file, Caller caller, String format) {
        record(caller, "catch-up.rows", file, "", Map.of("format", format));
    }

    private void record(Caller who, String act, CatchUp file, String reason, Map<String, String> details) {
        transaction.executeWithoutResult(
                status -> audit.record(who, act, file.id().toString(), reason, details));
    }
}
