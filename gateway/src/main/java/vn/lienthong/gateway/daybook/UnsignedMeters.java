package vn.lienthong.gateway.daybook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;

/** What Prometheus is shown of days that nobody has signed. */
final class UnsignedMeters implements MeterBinder {

    private final UnsignedDays days;

    UnsignedMeters(UnsignedDays days) {
        this.days = days;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lienthong.reports.unsigned", days, known(it -> it.now().days()))
                .description("days that are written and that nobody has signed for the province")
                .register(registry);
        Gauge.builder("lienthong.reports.unsigned.age", days, known(it -> it.age()
                        .toSeconds()))
                .description("seconds since the oldest of these days ended; 0 where there is none")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("lienthong.reports.unsigned.units", days, known(it -> it.now()
                        .units()))
                .description("units that sign for themselves and have not signed the last day that is written")
                .register(registry);
    }

    private static ToDoubleFunction<UnsignedDays> known(ToDoubleFunction<UnsignedDays> figure) {
        return it -> {
            try {
                return figure.applyAsDouble(it);
            } catch (DataAccessException away) {
                return Double.NaN;
            }
        };
    }
}
