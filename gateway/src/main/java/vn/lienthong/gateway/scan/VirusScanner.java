package vn.lienthong.gateway.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.mappings.text.Snippet;

/** The province's own virus scanner, where one is connected. Without its verdict no file is taken. */
public final class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int LONGEST_ENGINE = 100;
    private static final byte[] HARMLESS = "Liên Thông".getBytes(StandardCharsets.UTF_8);

    private final ScannerSettings settings;
    private final ScanCounts counts;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private ScannerState state;

    VirusScanner(
            ScannerSettings settings, ScanCounts counts, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.counts = counts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.state = settings.wanted() ? ScannerState.unasked() : ScannerState.none();
    }

    /**
     * Begins to look through a file.
     *
     * @param origin who brings it, for the record of what is found
     */
    public Scan begin(String origin) {
        return settings.wanted() ? new ClamdScan(settings, new OfFile(origin)) : Scan.NONE;
    }

    /** Looks through a file while it is read. Close what is given, whatever happens. */
    public ScannedStream through(InputStream file, String origin) {
        return new ScannedStream(file, begin(origin));
    }

    /**
     * Looks through a file that is wholly here.
     *
     * @throws NotClean where it is not found clean
     */
    public void look(byte[] file, String origin) {
        try (Scan scan = begin(origin)) {
            scan.write(file, 0, file.length);
            scan.end();
        }
    }

    /** How it stands. */
    public synchronized ScannerState state() {
        return state;
    }

    /** Has it look through a few bytes, as it looks through files. */
    void ask() {
        try (Scan trial = new ClamdScan(settings, new OfTrial())) {
            trial.write(HARMLESS, 0, HARMLESS.length);
            trial.end();
        } catch (NotClean noted) {
            LOG.debug("The scanner was asked, and gives no verdict: {}", noted.why());
        }
    }

    private String engine() {
        try (ClamdTalk talk = ClamdTalk.begin(settings, "VERSION")) {
            return Snippet.of(talk.answer(), LONGEST_ENGINE);
        } catch (IOException unsaid) {
            return "";
        }
    }

    private synchronized void silent(String why) {
        if (!state.refuses()) {
            LOG.error("The virus scanner at {} gives no verdicts ({}); no file is taken", settings.address(), why);
        }
        state = state.silent(clock.instant().truncatedTo(ChronoUnit.MICROS), why);
    }

    private void answers() {
        String engine = engine();
        synchronized (this) {
            if (state.refuses()) {
                LOG.warn("The virus scanner at {} gives verdicts again", settings.address());
            }
            state = state.answers(engine);
        }
    }

    private final class OfTrial implements ClamdScan.Endings {

        @Override
        public void clean() {
            answers();
        }

        @Override
        public void infected(String signature, long bytes) {
            silent("it calls a few harmless bytes " + signature);
        }

        @Override
        public void notScanned(String why) {
            silent(why);
        }
    }

    private final class OfFile implements ClamdScan.Endings {

        private final String origin;

        private OfFile(String origin) {
            this.origin = origin;
        }

        @Override
        public void clean() {
            counts.add(ScanCounts.End.CLEAN);
        }

        @Override
        public void infected(String signature, long bytes) {
            counts.add(ScanCounts.End.INFECTED);
            LOG.warn("A file of {} was refused: {}", origin, signature);
            transaction.executeWithoutResult(status -> audit.note(
                    "file.infected", origin, Map.of("signature", signature, "bytes", String.valueOf(bytes))));
        }

        @Override
        public void notScanned(String why) {
            counts.add(ScanCounts.End.NOT_SCANNED);
            silent(why);
        }
    }
}
