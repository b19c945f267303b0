package vn.lienthong.gateway.scan;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.engine.Rounds;

/** Asks the scanner again and again, and writes down where all nodes see it whether this one gets no verdicts. */
final class ScannerWatch extends Rounds {

    private final VirusScanner scanner;
    private final SilentScanner rows;

    ScannerWatch(VirusScanner scanner, SilentScanner rows, Duration pause) {
        super("scanner", pause);
        this.scanner = scanner;
        this.rows = rows;
    }

    @Override
    protected boolean round() {
        if (scanner.state().connected()) {
            scanner.ask();
        }
        @Nullable Instant since = scanner.state().since();
        if (since == null) {
            rows.answers();
        } else {
            rows.silent(since);
        }
        return false;
    }
}
