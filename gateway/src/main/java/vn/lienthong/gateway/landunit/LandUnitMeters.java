package vn.lienthong.gateway.landunit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** What Prometheus is shown of dossiers that are kept for units that are not connected; read at most every ten seconds. */
final class LandUnitMeters implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(LandUnitMeters.class);
    private static final long GOOD_FOR_NANOS = Duration.ofSeconds(10).toNanos();

    private final UnitSwitches switches;
    private final Clock clock;
    private Optional<List<UnitView>> sample = Optional.empty();
    private long readAt = System.nanoTime() - GOOD_FOR_NANOS;

    LandUnitMeters(UnitSwitches switches, Clock clock) {
        this.switches = switches;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "held", "land dossiers kept for units that are not connected", units -> units.stream()
                .mapToLong(UnitView::waiting)
                .sum());
        gauge(registry, "holding", "units for which land dossiers are kept", units -> units.stream()
                .filter(it -> it.waiting() > 0)
                .count());
        gauge(registry, "held.oldest.seconds", "age of the oldest land dossier that is kept", this::oldestSeconds);
    }

    private void gauge(MeterRegistry registry, String name, String words, ToDoubleFunction<List<UnitView>> of) {
        Gauge.builder("lienthong.land.units." + name, this, it -> it.now()
                        .map(of::applyAsDouble)
                        .orElse(Double.NaN))
                .description(words)
                .register(registry);
    }

    private double oldestSeconds(List<UnitView> units) {
        Instant now = clock.instant();
        return units.stream()
                .flatMap(it -> Stream.ofNullable(it.since()))
                .map(it -> Duration.between(it, now).toSeconds())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private synchronized Optional<List<UnitView>> now() {
        if (System.nanoTime() - readAt >= GOOD_FOR_NANOS) {
            try {
                sample = Optional.of(switches.all());
            } catch (DataAccessException away) {
                LOG.warn(
                        "Kept land dossiers cannot be counted; they are missing from the metrics: {}",
                        away.getMessage());
                sample = Optional.empty();
            }
            readAt = System.nanoTime();
        }
        return sample;
    }
}
