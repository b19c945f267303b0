package vn.lienthong.gateway.scan;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;

/** What Prometheus is shown of the virus scanner, as this node sees it. */
final class ScannerMeters implements MeterBinder {

    private final VirusScanner scanner;
    private final ScanCounts counts;

    ScannerMeters(VirusScanner scanner, ScanCounts counts) {
        this.scanner = scanner;
        this.counts = counts;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lienthong.scanner.connected", scanner, it -> it.state().connected() ? 1 : 0)
                .description("1 where a virus scanner is configured")
                .register(registry);
        Gauge.builder("lienthong.scanner.silent", scanner, it -> it.state().refuses() ? 1 : 0)
                .description("1 while it gives no verdicts, so that no file is taken")
                .register(registry);
        for (ScanCounts.End end : ScanCounts.End.values()) {
            FunctionCounter.builder("lienthong.scanner.files", counts.of(end), LongAdder::sum)
                    .description("files that the virus scanner was given, by its verdict")
                    .tag("verdict", end.name())
                    .register(registry);
        }
    }
}
