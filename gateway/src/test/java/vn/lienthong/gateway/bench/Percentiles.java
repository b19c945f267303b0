package vn.lienthong.gateway.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Times in order. */
record Percentiles(List<Duration> sorted) {

    static Percentiles of(Collection<Duration> times) {
        return new Percentiles(times.stream().sorted().toList());
    }

    /** @param share 0.99 for the time that one in a hundred exceeds */
    long millis(double share) {
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, place)).toMillis();
    }

    @Override
    public String toString() {
        return "p50 %d ms, p99 %d ms, longest %d ms of %d"
                .formatted(millis(0.5), millis(0.99), millis(1), sorted.size());
    }
}
