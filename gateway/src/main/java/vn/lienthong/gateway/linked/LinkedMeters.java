package vn.lienthong.gateway.linked;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.linked.Standing;

/** What Prometheus is shown of linked dossiers. */
final class LinkedMeters implements MeterBinder {

    private final LinkedSamples samples;
    private final Clock clock;

    LinkedMeters(LinkedSamples samples, Clock clock) {
        this.samples = samples;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Standing standing : Standing.values()) {
            Gauge.builder("lienthong.linked", samples, value(it -> it.of(standing)))
                    .description("linked dossiers by where they stand")
                    .tag("status", standing.name())
                    .register(registry);
        }
        for (HubLeg leg : HubLeg.values()) {
            Gauge.builder("lienthong.linked.silent", samples, value(it -> it.of(leg)))
                    .description("parts of linked dossiers that call for a person, by agency")
                    .tag("leg", leg.name())
                    .register(registry);
        }
        Gauge.builder("lienthong.linked.unreadable", samples, value(LinkedSamples.Sample::unreadable))
                .description("elements of the hub's last list that nobody can tell what they are")
                .register(registry);
        Gauge.builder("lienthong.linked.list.age", samples, value(this::age))
                .description("seconds since the hub's list was last read")
                .baseUnit("seconds")
                .register(registry);
    }

    private double age(LinkedSamples.Sample sample) {
        Instant readAt = sample.readAt();
        return readAt == null
                ? Double.NaN
                : Duration.between(readAt, clock.instant()).toSeconds();
    }

    private static ToDoubleFunction<LinkedSamples> value(ToDoubleFunction<LinkedSamples.Sample> of) {
        return it -> it.now().map(of::applyAsDouble).orElse(Double.NaN);
    }
}
