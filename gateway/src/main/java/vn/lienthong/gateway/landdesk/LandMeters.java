package vn.lienthong.gateway.landdesk;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import vn.lienthong.routes.landdesk.LandStanding;

/** What Prometheus is shown of what comes in from land systems. */
final class LandMeters implements MeterBinder {

    private final LandSamples samples;

    LandMeters(LandSamples samples) {
        this.samples = samples;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (LandStanding standing : LandStanding.values()) {
            Gauge.builder("lienthong.land.dossiers", samples, value(it -> it.of(standing)))
                    .description("dossiers that a land system has told of, by where they stand there")
                    .tag("status", standing.name())
                    .register(registry);
        }
        for (Refusal.Why why : Refusal.Why.values()) {
            FunctionCounter.builder("lienthong.land.calls.refused", samples, value(it -> it.of(why)))
                    .description("calls of land systems and the tax authority that were refused")
                    .tag("why", why.name())
                    .register(registry);
        }
        FunctionCounter.builder("lienthong.land.calls", samples, value(LandSamples.Sample::calls))
                .description("calls of land systems that were taken")
                .register(registry);
        FunctionCounter.builder("lienthong.land.calls.repeated", samples, value(LandSamples.Sample::repeats))
                .description("calls of land systems that were taken before, and did nothing")
                .register(registry);
    }

    private static ToDoubleFunction<LandSamples> value(ToDoubleFunction<LandSamples.Sample> of) {
        return it -> it.now().map(of::applyAsDouble).orElse(Double.NaN);
    }
}
