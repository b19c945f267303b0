package vn.lienthong.gateway.unit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Which table of units this node uses, for Prometheus: nodes that differ for long are out of step. */
final class UnitMeters implements MeterBinder {

    private final ActiveUnits active;

    UnitMeters(ActiveUnits active) {
        this.active = active;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lienthong.units.activation", active, it -> it.current().number())
                .description("number of the activation of the table of units that this node uses")
                .register(registry);
        Gauge.builder("lienthong.units.rows", active, it -> it.units().size())
                .description("rows of the table of units that is used")
                .register(registry);
    }
}
