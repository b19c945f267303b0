package vn.lienthong.gateway.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fresh dossiers that come in at their own times, however long the ones before them take. */
final class Trickle {

    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ScheduledExecutorService crowd = Executors.newScheduledThreadPool(AT_ONCE);
    private final Map<String, Instant> due = new LinkedHashMap<>();
    private final Map<String, Future<?>> sent = new LinkedHashMap<>();
    private final Door door;
    private final int round;
    private final Future<?> clock;

    private Trickle(Door door, int round, double perSecond) {
        this.door = door;
        this.round = round;
        long between = Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
        this.clock = crowd.scheduleAtFixedRate(this::next, between, between, TimeUnit.NANOSECONDS);
    }

    /** @param round tells their codes from those of others */
    static Trickle start(Door door, int round, double perSecond) {
        return new Trickle(door, round, perSecond);
    }

    /** @return when each was to be handed in, once all have been */
    synchronized Map<String, Instant> stop() throws InterruptedException, ExecutionException, TimeoutException {
        clock.cancel(false);
        for (Future<?> one : sent.values()) {
            one.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        crowd.shutdownNow();
        return due;
    }

    private synchronized void next() {
        Sample dossier = Sample.one(round, due.size());
        due.put(dossier.code(), Instant.now());
        sent.put(dossier.code(), crowd.submit(() -> {
            door.submit(dossier);
            return null;
        }));
    }
}
