package vn.lienthong.gateway.reconcile;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/** What Prometheus is shown of the newest comparison that is done. */
final class ReconcileMeters implements MeterBinder {

    private static final int LOOKED_THROUGH = 20;

    private final Reconciliations reconciliations;
    private final Clock clock;

    ReconcileMeters(Reconciliations reconciliations, Clock clock) {
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lienthong.reconcile.left", this, ReconcileMeters::left)
                .description("differences of the newest comparison that is done which are neither healed nor explained")
                .register(registry);
        Gauge.builder("lienthong.reconcile.age", this, ReconcileMeters::age)
                .description("seconds since the newest comparison that is done ended")
                .baseUnit("seconds")
                .register(registry);
    }

    private double left() {
        return done().flatMap(reconciliations::figures)
                .map(it -> (double) it.left())
                .orElse(Double.NaN);
    }

    private double age() {
        return done().map(it -> (double)
                        Duration.between(it.changedAt(), clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }

    private Optional<Run> done() {
        try {
            return reconciliations.page(null, LOOKED_THROUGH).stream()
                    .filter(it -> it.state() == RunState.DONE)
                    .findFirst();
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }
}
