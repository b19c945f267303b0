package vn.lienthong.gateway.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
 * The months of the ledger: what came in, and every line of every timeline, by the time at which it was written. A month is sealed some
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
    private final TransactionTemplate transaction;
    private final Clock clock;

    Archives(ArchiveRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
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
        if (!read(month, sealed.previous(), OutputStream.nullOutputStream())
                .sha256()
                .equals(sealed.sha256())) {
            LOG.error("The ledger's month {} is not what was sealed", month);
            throw new Refused(Problem.NOT_NOW, CHANGED);
        }
        try (GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER)) {
            read(month, sealed.previous(), packed);
        } catch (IOException failure) {
            throw new UncheckedIOException("the archive of " + month + " cannot be written", failure);
        }
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        YearMonth open = month(now.minus(SETTLING_DAYS, ChronoUnit.DAYS));
        for (YearMonth month = first.orElse(open); month.isBefore(open); month = month.plusMonths(1)) {
            Sealed sealed = read(month, previous, OutputStream.nullOutputStream());
            rows.add(new ArchivedMonth(
                    month.toString(), previous, sealed.sha256(), sealed.receipts(), sealed.lines(), now));
            previous = sealed.sha256();
        }
    }

    private Sealed read(YearMonth month, String previous, OutputStream out) {
        ArchiveWriter writer = new ArchiveWriter(out);
        writer.begin(month, previous);
        rows.read(month, writer::receipt, writer::timelineLine);
        return writer.end(month);
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(Span.ZONE));
    }
}
