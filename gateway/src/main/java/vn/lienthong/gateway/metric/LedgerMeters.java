package vn.lienthong.gateway.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;

/** The gauges of every lane. Labels are names of lanes, states and causes: nothing about a person or a dossier. */
final class LedgerMeters implements MeterBinder {

    private final LedgerSamples samples;
    private final Set<Lane> lanes;

    LedgerMeters(LedgerSamples samples, Set<Lane> lanes) {
        this.samples = samples;
        this.lanes = Set.copyOf(lanes);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        lanes.forEach(lane -> bind(registry, lane));
    }

    private void bind(MeterRegistry registry, Lane lane) {
        Tags tags = Tags.of("lane", lane.name());
        for (State state : State.values()) {
            gauge(
                    registry,
                    lane,
                    "messages",
                    "messages by state",
                    tags.and("state", state.name()),
                    it -> it.messages(state));
        }
        for (Cause cause : Cause.values()) {
            gauge(
                    registry,
                    lane,
                    "parked",
                    "parked messages by cause",
                    tags.and("cause", cause.name()),
                    it -> it.parked(cause));
        }
        gauge(registry, lane, "receipts", "messages accepted since the beginning", tags, it -> it.law()
                .receipts());
        gauge(registry, lane, "law.difference", "receipts that no state accounts for", tags, it -> it.law()
                .difference());
        gauge(registry, lane, "law.torn", "messages that are not what their timeline says", tags, it -> it.law()
                .torn());
        gauge(
                registry,
                lane,
                "oldest.waiting.seconds",
                "age of the oldest waiting message",
                tags,
                LaneSample::oldestWaiting);
        gauge(registry, lane, "lane.open", "1 while nothing is against it", tags, it -> flag(it.open()));
        gauge(registry, lane, "lane.paused", "1 while the system does not answer", tags, it -> flag(it.paused()));
        gauge(
                registry,
                lane,
                "lane.held",
                "1 while a person holds it or maintenance lasts",
                tags,
                it -> flag(it.held()));
        gauge(registry, lane, "lane.stopped", "1 during an emergency stop", tags, it -> flag(it.stopped()));
        gauge(
                registry,
                lane,
                "retry.horizon.seconds",
                "open time until the first retried message has spent its budget",
                tags,
                LaneSample::budgetLeft);
    }

    private void gauge(
            MeterRegistry registry,
            Lane lane,
            String name,
            String words,
            Tags tags,
            ToDoubleFunction<LaneSample> value) {
        Gauge.builder("lienthong." + name, samples, it -> it.of(lane)
                        .map(value::applyAsDouble)
                        .orElse(Double.NaN))
                .description(words)
                .tags(tags)
                .register(registry);
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }
}
