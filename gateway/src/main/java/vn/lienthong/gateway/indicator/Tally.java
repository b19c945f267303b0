package vn.lienthong.gateway.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.gateway.indicator.IndicatorReport.Figure;
import vn.lienthong.mappings.indicator.Indicator;
import vn.lienthong.mappings.indicator.Judging;
import vn.lienthong.mappings.indicator.Side;

/** Counts dossiers, by indicator and side. */
final class Tally {

    private static final int HUNDRED = 100;

    private final Map<Indicator, Map<Side, Long>> counts = new EnumMap<>(Indicator.class);
    private long dossiers;
    private long unreadable;

    long dossiers() {
        return dossiers;
    }

    long unreadable() {
        return unreadable;
    }

    void add(Optional<Judging> dossier) {
        if (dossier.isEmpty()) {
            unreadable++;
            return;
        }
        dossiers++;
        for (Indicator it : Indicator.values()) {
            counts.computeIfAbsent(it, none -> new EnumMap<>(Side.class)).merge(it.of(dossier.get()), 1L, Long::sum);
        }
    }

    Figure figure(Indicator it) {
        Map<Side, Long> sides = counts.getOrDefault(it, Map.of());
        long numerator = sides.getOrDefault(Side.NUMERATOR, 0L);
        long denominator = numerator + sides.getOrDefault(Side.REST, 0L);
        return new Figure(
                it,
                it.title(),
                it.formula(),
                it.elsewhere(),
                numerator,
                denominator,
                sides.getOrDefault(Side.OUTSIDE, 0L),
                denominator == 0
                        ? null
                        : BigDecimal.valueOf(numerator * HUNDRED)
                                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }
}
