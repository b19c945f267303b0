package vn.lienthong.gateway.reconcile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;

/** Comparisons die at the points where they have the most to lose, as if somebody had pulled the plug of their thread. */
public class Deaths {

    private static final Map<Milestones.Point, Integer> MET = new EnumMap<>(Milestones.Point.class);
    private static final AtomicInteger LEFT = new AtomicInteger();
    private static Random random = new Random();

    /** From now on they die so many times, at points that the seed decides. */
    public static synchronized void come(int times, long seed) {
        random = new Random(seed);
        LEFT.set(times);
        MET.clear();
    }

    /** How many are still to come. */
    public static int left() {
        return LEFT.get();
    }

    /** At how many kinds of points they died. */
    public static synchronized int kinds() {
        return MET.size();
    }

    private static synchronized void at(Milestones.Point point) {
        if (LEFT.get() > 0 && random.nextBoolean()) {
            LEFT.decrementAndGet();
            MET.merge(point, 1, Integer::sum);
            throw new IllegalStateException("the plug was pulled at " + point);
        }
    }

    @Bean
    Milestones milestones() {
        return Deaths::at;
    }
}
