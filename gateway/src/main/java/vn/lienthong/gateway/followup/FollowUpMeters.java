package vn.lienthong.gateway.followup;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import vn.lienthong.routes.followup.Standing;

/** What Prometheus is shown of what is followed. */
final class FollowUpMeters implements MeterBinder {

    private final FollowUpSamples samples;

    FollowUpMeters(FollowUpSamples samples) {
        this.samples = samples;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Standing standing : Standing.values()) {
            Gauge.builder("lienthong.follow.ups", samples, value(it -> it.of(standing)))
                    .description("dossiers by where they stand at the registry")
                    .tag("status", standing.name())
                    .register(registry);
        }
        gauge(registry, "overdue", "dossiers that stand as they stand for too long", FollowUpSamples.Sample::overdue);
        gauge(registry, "due", "dossiers whose time to be asked about has come", FollowUpSamples.Sample::due);
        gauge(
                registry,
                "troubled",
                "dossiers about which the registry refuses the question",
                FollowUpSamples.Sample::troubled);
        counter(registry, "questions", "questions to the registry", FollowUpSamples.Sample::calls);
        counter(registry, "unanswered", "questions without an answer of use", FollowUpSamples.Sample::unanswered);
    }

    private void gauge(MeterRegistry registry, String name, String words, ToDoubleFunction<FollowUpSamples.Sample> of) {
        Gauge.builder("lienthong.follow.ups." + name, samples, value(of))
                .description(words)
                .register(registry);
    }

    private void counter(
            MeterRegistry registry, String name, String words, ToDoubleFunction<FollowUpSamples.Sample> of) {
        FunctionCounter.builder("lienthong.follow.ups." + name, samples, value(of))
                .description(words)
                .register(registry);
    }

    private static ToDoubleFunction<FollowUpSamples> value(ToDoubleFunction<FollowUpSamples.Sample> of) {
        return it -> it.now().map(of::applyAsDouble).orElse(Double.NaN);
    }
}
