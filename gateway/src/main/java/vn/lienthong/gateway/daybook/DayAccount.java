package vn.lienthong.gateway.daybook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A day, or the days of a week or month, of the province or of one unit.
 *
 * @param to the last day
 * @param complete whether all of its days are written: those of the rest may still change
 */
record DayAccount(
        LocalDate from,
        LocalDate to,
        boolean complete,
        SortedMap<Line.Key, Balance> lines,
        List<Correction> corrections) {

    DayAccount {
        corrections = List.copyOf(corrections);
    }

    static DayAccount empty(LocalDate day) {
        return new DayAccount(day, day, true, new TreeMap<>(), List.of());
    }

    /** The part of one unit. */
    DayAccount of(String unit) {
        SortedMap<Line.Key, Balance> its = new TreeMap<>();
        lines.forEach((key, balance) -> {
            if (key.unit().equals(unit)) {
                its.put(key, balance);
            }
        });
        return new DayAccount(
                from,
                to,
                complete,
                its,
                corrections.stream().filter(it -> it.unit().equals(unit)).toList());
    }

    /** The same for everybody, or for one unit. */
    DayAccount of(Optional<String> unit) {
        return unit.map(this::of).orElse(this);
    }

    /** This one and the day that follows it. */
    DayAccount then(DayAccount next) {
        SortedMap<Line.Key, Balance> all = new TreeMap<>();
        lines.forEach((key, balance) -> all.put(key, balance.then(next.lines.getOrDefault(key, Balance.NONE))));
        next.lines.forEach((key, balance) -> all.putIfAbsent(key, Balance.NONE.then(balance)));
        List<Correction> both = new ArrayList<>(corrections);
        both.addAll(next.corrections);
        return new DayAccount(from, next.to, complete && next.complete, all, both);
    }

    /** The day after, to which {@code flow} happened. */
    SortedMap<Line.Key, Balance> after(Map<Line.Key, Balance> flow) {
        SortedMap<Line.Key, Balance> day = new TreeMap<>();
        lines.forEach((key, balance) ->
                day.put(key, flow.getOrDefault(key, Balance.NONE).from(balance.closing())));
        flow.forEach((key, balance) -> day.computeIfAbsent(key, it -> balance.from(0)));
        day.values().removeIf(Balance::isNothing);
        return day;
    }
}
