package vn.lienthong.gateway.demo.kit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is done again and again beside the play. The first failure ends it, and shows at the next {@link #check}. */
public final class Heartbeat implements AutoCloseable {

    private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "demo-heartbeat");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Future<?>> running = new CopyOnWriteArrayList<>();
    private volatile @Nullable RuntimeException failure;

    public void every(Duration time, Runnable deed) {
        running.add(beats.scheduleWithFixedDelay(() -> guarded(deed), 0, time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** @throws IllegalStateException when something failed */
    public void check() {
        @Nullable RuntimeException failed = failure;
        if (failed != null) {
            throw new IllegalStateException("the demonstration's own machinery failed: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        running.forEach(it -> it.cancel(true));
        beats.shutdownNow();
    }

    private void guarded(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }
}
