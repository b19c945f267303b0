package vn.lienthong.gateway.landfile;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long, however steadily it trickles. */
final class Deadlines implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "land-file-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    /** @return cancels it */
    ScheduledFuture<?> after(Duration time, Runnable ending) {
        return timer.schedule(ending, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
