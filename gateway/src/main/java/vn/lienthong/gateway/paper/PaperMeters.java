package vn.lienthong.gateway.paper;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import vn.lienthong.gateway.security.Sight;

/** How many searches in paper books are open, and how old the oldest is, by unit: queries, for Prometheus. */
class PaperMeters implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(PaperMeters.class);

    private record Gauges(MultiGauge tasks, MultiGauge oldest) {}

    private final PaperFigures figures;
    private volatile @Nullable Gauges gauges;

    PaperMeters(PaperFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauges = new Gauges(
                MultiGauge.builder("lienthong.paper.tasks")
                        .description("open searches in paper books, by unit and state")
                        .register(registry),
                MultiGauge.builder("lienthong.paper.oldest.seconds")
                        .description("age of the oldest open search in a paper book, by unit")
                        .register(registry));
    }

    /** Units come and go with their tasks, so the gauges are made anew each time. */
    @Scheduled(fixedDelayString = "${lienthong.rounds.paper:15s}")
    void refresh() {
        @Nullable Gauges bound = gauges;
        if (bound == null) {
            return;
        }
        List<Row<?>> tasks = new ArrayList<>();
        List<Row<?>> oldest = new ArrayList<>();
        try {
            for (PaperFigures.OfUnit it : figures.byUnit(Sight.PROVINCE)) {
                it.tasks()
                        .forEach((state, count) ->
                                tasks.add(Row.of(Tags.of("unit", it.unit(), "state", state.name()), count)));
                oldest.add(Row.of(Tags.of("unit", it.unit()), it.oldestSeconds()));
            }
            bound.tasks().register(tasks, true);
            bound.oldest().register(oldest, true);
        } catch (DataAccessException away) {
            LOG.warn("The figures of paper tasks cannot be read now: {}", String.valueOf(away.getMessage()));
        }
    }
}
