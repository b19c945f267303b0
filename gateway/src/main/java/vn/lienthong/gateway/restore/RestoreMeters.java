package vn.lienthong.gateway.restore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import vn.lienthong.gateway.restore.Restore.Phase;

/** What Prometheus is shown of a database that was put back. */
final class RestoreMeters implements MeterBinder {

    private final RestoreWatch watch;

    RestoreMeters(RestoreWatch watch) {
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "lienthong.restore.undecided",
                        watch,
                        it -> it.open()
                                        .filter(open -> open.phase() == Phase.UNDECIDED)
                                        .isPresent()
                                ? 1
                                : 0)
                .description("1 while nobody has decided about a database that is older than what was seen of it")
                .register(registry);
        Gauge.builder("lienthong.restore.open", watch, it -> it.open().isPresent() ? 1 : 0)
                .description("1 from there until the last lane is released")
                .register(registry);
    }
}
