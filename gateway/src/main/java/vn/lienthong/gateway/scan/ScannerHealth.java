package vn.lienthong.gateway.scan;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** Down while the scanner gives no verdicts, so that no file is taken. */
final class ScannerHealth extends AbstractHealthIndicator {

    private final VirusScanner scanner;

    ScannerHealth(VirusScanner scanner) {
        super("how the virus scanner stands could not be found out");
        this.scanner = scanner;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        ScannerState state = scanner.state();
        builder.status(state.refuses() ? "DOWN" : "UP")
                .withDetail("scanner", state.meaning().en());
    }
}
