package vn.lienthong.gateway.engine;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Work that goes on round after round, on a thread of its own, from the gateway's start to its end. */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration pause;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Thread thread = new Thread(() -> {});
    private boolean failing;

    /**
     * @param name of the thread, and in the log
     * @param pause between two rounds of which the first found nothing to do
     */
    protected Rounds(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /**
     * One round; what it throws is logged once, and it is tried again until it succeeds.
     *
     * @return whether there may be more to do at once
     */
    protected abstract boolean round();

    @Override
    public final void start() {
        stopped = new CountDownLatch(1);
        thread = new Thread(this::work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the round in hand end. */
    @Override
    public final void stop() {
        stopped.countDown();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void work() {
        try {
            boolean more;
            do {
                more = guarded();
            } while (!stopped.await(more ? 0 : pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean guarded() {
        try {
            boolean more = round();
            if (failing) {
                log.info("{}: it goes on again", name);
            }
            failing = false;
            return more;
        } catch (RuntimeException failure) {
            if (!failing) {
                log.warn("{}: a round failed; it is tried again until it succeeds", name, failure);
            }
            failing = true;
            return false;
        }
    }
}
