package vn.lienthong.gateway.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.lienthong.gateway.demo.kit.DayClock;

/** When dossiers come in: most from eight to ten and from two to three, hardly any at noon, none after twenty past four. */
final class ArrivalCurve {

    private static final int[] WEIGHT_OF_HOUR = {5, 18, 17, 10, 7, 2, 7, 18, 12};
    private static final int SUM = IntStream.of(WEIGHT_OF_HOUR).sum();
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final int HOUR = 3_600;

    private ArrivalCurve() {}

    static List<Instant> of(int count, Random random) {
        return IntStream.range(0, count).mapToObj(it -> one(random)).sorted().toList();
    }

    private static Instant one(Random random) {
        int left = random.nextInt(SUM);
        int hour = 0;
        while (left >= WEIGHT_OF_HOUR[hour]) {
            left -= WEIGHT_OF_HOUR[hour];
            hour++;
        }
        return DayClock.OPENING.plus(FIRST).plusSeconds((long) hour * HOUR + random.nextInt(HOUR));
    }
}
