package vn.lienthong.gateway.chaos;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets a schedule's trouble come over a town, each track by its own hand. */
final class Storm {

    private static final Duration LONGEST_AFTER = Duration.ofMinutes(5);

    private final Schedule schedule;
    private final Strikes strikes;
    private final long begin = System.nanoTime();
    private final ConcurrentLinkedQueue<String> story = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Map<Nemesis, Integer> troubles = Collections.synchronizedMap(new EnumMap<>(Nemesis.class));
    private volatile boolean calm;

    Storm(Schedule schedule, Town town) {
        this.schedule = schedule;
        this.strikes = new Strikes(town);
    }

    /** Comes and passes; everything that was struck stands again when this returns. */
    void passes() throws InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(Track.values().length);
        for (Track track : Track.values()) {
            hands.submit(() -> strike(schedule.of(track)));
        }
        hands.shutdown();
        boolean over;
        try {
            over = hands.awaitTermination(schedule.length() + LONGEST_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            hands.shutdownNow();
        }
        if (!over) {
            failures.add(new AssertionError("the storm did not pass"));
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("a hand that strikes failed", failures.peek());
        }
    }

    /** No trouble begins any more. */
    void calms() {
        calm = true;
    }

    /** What happened when, as it did. */
    List<String> story() {
        return List.copyOf(story);
    }

    /** How many there were of each kind. */
    Map<Nemesis, Integer> troubles() {
        return troubles;
    }

    private void strike(List<Blow> blows) {
        try {
            for (Blow blow : blows) {
                until(blow.at());
                if (calm || millis() > schedule.length()) {
                    return;
                }
                tell("begins", blow);
                troubles.merge(blow.what(), 1, Integer::sum);
                Runnable end = strikes.begin(blow);
                until(Math.max(blow.at(), millis()) + blow.lasts());
                end.run();
                tell("is over", blow);
            }
        } catch (RuntimeException | Error failure) {
            failures.add(failure);
        }
    }

    private void until(long at) {
        for (long left = at - millis();
                left > 0 && !calm && !Thread.currentThread().isInterrupted();
                left = at - millis()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Math.min(left, 200)));
        }
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private void tell(String what, Blow blow) {
        story.add(String.format(Locale.ROOT, "%7.1f s %-7s %s", millis() / 1e3, what, blow));
    }
}
