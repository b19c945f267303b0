package vn.lienthong.gateway.identity;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;

/** What Prometheus is shown of look-ups. */
final class IdentityMeters implements MeterBinder {

    private static final List<String> VERDICTS = List.of("MATCH", "DIFFERS", "NOT_FOUND", "UNFIT", "AWAY");

    private final LookUpSamples samples;

    IdentityMeters(LookUpSamples samples) {
        this.samples = samples;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String verdict : VERDICTS) {
            Gauge.builder("lienthong.identity.lookups", samples, it -> it.of(verdict))
                    .description("look-ups of the last hour by what came of them")
                    .tag("verdict", verdict)
                    .register(registry);
        }
    }
}
