package vn.lienthong.gateway.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.archive.ArchiveWriter.Sealed;
import vn.lienthong.gateway.sheet.Span;
import vn.lienthong.mappings.Words;

/**
 * The months of the ledger: what came in, every line of every timeline by the time at which it was written, and the calls. A month is sealed some
 * days after it is over; from then on its file is always the same, whoever takes it and when, and a file that is not is refused.
 */
public final class Archives {

    static final String NONE = "0".repeat(64);

    private static final Logger LOG = LoggerFactory.getLogger(Archives.class);
    private static final int SETTLING_DAYS = 2;
    private static final int BUFFER = 1 << 16;
    private static final Words CHANGED = new Words(
            "Dữ liệu của tháng không còn khớp với mã băm đã niêm: sổ cái đã bị sửa ngoài trục; báo người phụ trách an toàn",
            "The month is not what was sealed any more: the ledger was changed from outside; tell whoever is in charge of security");

    private final ArchiveRows rows;
    private final Optional<ArchiveFolder> folder;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Halfway halfway;

    Archives(
            ArchiveRows rows,
            Optional<ArchiveFolder> folder,
            TransactionTemplate transaction,
            Clock clock,
            Halfway halfway) {
        this.rows = rows;
        this.folder = folder;
        this.transaction = transaction;
        this.clock = clock;
        this.halfway = halfway;
    }

    /** @return the months that are sealed, the oldest first */
    public List<ArchivedMonth> all() {
        return rows.all();
    }

    /**
     * Writes the month's file, packed with gzip. What is wrong shows at its end only, so it is read to the end once before.
     *
     * @throws Refused where the month is not sealed, or is not what was sealed
     */
    public void write(YearMonth month, OutputStream out) {
        ArchivedMonth sealed = sealed(month);
        try {
            if (sealed.cleared()) {
                Files.copy(kept(sealed), out);
                return;
            }
            if (!read(sealed, OutputStream.nullOutputStream()).sha256().equals(sealed.sha256())) {
                LOG.error("The ledger's month {} is not what was sealed", month);
                throw new Refused(Problem.NOT_NOW, CHANGED);
            }
            pack(sealed, out);
        } catch (IOException failure) {
            throw new UncheckedIOException("the archive of " + month + " cannot be written", failure);
        }
    }

    /** Ends the file only when all of it is written. */
    private void pack(ArchivedMonth sealed, OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
        read(sealed, packed);
        halfway.reached(Halfway.Point.ARCHIVE_WITHOUT_ITS_END);
        packed.close();
    }

    private Path kept(ArchivedMonth sealed) {
        return folder.filter(it -> it.holds(sealed))
                .map(it -> it.file(sealed))
                .orElseThrow(() -> new Refused(Problem.NOT_NOW, ArchiveWords.elsewhere(sealed)));
    }

    /** A person has taken it to the end. */
    void taken(ArchivedMonth month, String who) {
        rows.add(month.month(), new ArchiveCopy(ArchiveCopy.Kind.TAKEN, who, month.file(), now()));
    }

    /** Whether the month is known to be kept outside the database: as a file here, read now, or by whoever took it. */
    public boolean isKept(ArchivedMonth month) {
        ArchiveCopy copy = month.copy();
        return copy != null
                && (copy.kind() == ArchiveCopy.Kind.TAKEN
                        || folder.filter(it -> it.holds(month)).isPresent());
    }

    /** Writes what is sealed and is not there into the folder of archives, where there is one, a month at a time. */
    void keep() {
        folder.ifPresent(it -> rows.all().stream()
                .filter(month -> isMissing(month, it))
                .map(month -> YearMonth.parse(month.month()))
                .forEach(month -> transaction.executeWithoutResult(status -> keep(it, month))));
    }

    private void keep(ArchiveFolder into, YearMonth month) {
        if (rows.alone()) {
            ArchivedMonth sealed = sealed(month);
            if (isMissing(sealed, into)) {
                into.keep(sealed, out -> write(month, out));
                halfway.reached(Halfway.Point.ARCHIVE_KEPT_NOT_NOTED);
                rows.add(
                        sealed.month(),
                        new ArchiveCopy(
                                ArchiveCopy.Kind.FOLDER,
                                "gateway",
                                into.file(sealed).toString(),
                                now()));
            }
        }
    }

    private static boolean isMissing(ArchivedMonth month, ArchiveFolder folder) {
        return !month.cleared() && !(isNoted(month, folder) && folder.has(month));
    }

    private static boolean isNoted(ArchivedMonth month, ArchiveFolder folder) {
        ArchiveCopy copy = month.copy();
        return copy != null
                && copy.kind() == ArchiveCopy.Kind.FOLDER
                && copy.file().equals(folder.file(month).toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws Refused where it is not sealed */
    public ArchivedMonth sealed(YearMonth month) {
        return rows.all().stream()
                .filter(it -> it.month().equals(month.toString()))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    /** Seals what is over, month after month, on one node at a time. */
    void seal() {
        transaction.executeWithoutResult(status -> {
            if (rows.alone()) {
                sealAll();
            }
        });
    }

    private void sealAll() {
        List<ArchivedMonth> done = rows.all();
        Optional<YearMonth> first = done.isEmpty()
                ? rows.begin().map(Archives::month)
                : Optional.of(YearMonth.parse(done.get(done.size() - 1).month()).plusMonths(1));
        String previous = done.isEmpty() ? NONE : done.get(done.size() - 1).sha256();
        Instant now = now();
        YearMonth open = month(now.minus(SETTLING_DAYS, ChronoUnit.DAYS));
        for (YearMonth month = first.orElse(open); month.isBefore(open); month = month.plusMonths(1)) {
            Sealed sealed = read(month, previous, ArchiveWriter.FORMAT, OutputStream.nullOutputStream());
            rows.add(new ArchivedMonth(
                    month.toString(),
                    previous,
                    sealed.sha256(),
                    ArchiveWriter.FORMAT,
                    sealed.receipts(),
                    sealed.lines(),
                    sealed.calls(),
                    now,
                    null,
                    false));
            previous = sealed.sha256();
        }
    }

    private Sealed read(ArchivedMonth sealed, OutputStream out) {
        return read(YearMonth.parse(sealed.month()), sealed.previous(), sealed.format(), out);
    }

    private Sealed read(YearMonth month, String previous, int format, OutputStream out) {
        ArchiveWriter writer = new ArchiveWriter(out, format);
        writer.begin(month, previous);
        rows.read(
                month,
                writer::receipt,
                writer::timelineLine,
                format > ArchiveWriter.WITHOUT_CALLS ? writer::call : null);
        return writer.end(month);
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(Span.ZONE));
    }
}
