package vn.lienthong.gateway.filed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** What Prometheus is shown of filed dossiers. */
final class FiledMeters implements MeterBinder {

    private final FiledSamples samples;

    FiledMeters(FiledSamples samples) {
        this.samples = samples;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (FiledState state : FiledState.values()) {
            Gauge.builder("lienthong.filed", samples, value(it -> it.of(state)))
                    .description("dossiers that the Portal handed over, by what became of them")
                    .tag("state", state.name())
                    .register(registry);
        }
        Gauge.builder("lienthong.filed.calling", samples, value(FiledSamples.Sample::calling))
                .description("filed dossiers that need a person")
                .register(registry);
        Gauge.builder("lienthong.filed.unlinked", samples, value(FiledSamples.Sample::unlinked))
                .description("filed dossiers of which the province's own code is not known")
                .register(registry);
    }

    private static ToDoubleFunction<FiledSamples> value(ToDoubleFunction<FiledSamples.Sample> of) {
        return it -> it.now().map(of::applyAsDouble).orElse(Double.NaN);
    }
}
