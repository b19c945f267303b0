package vn.lienthong.gateway.followup;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks, round after round, on a thread of its own. Every node does. */
final class FollowUpWork implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FollowUpWork.class);

    private final Optional<FollowUpRound> asking;
    private final Duration pause;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Thread thread = new Thread(() -> {});
    private boolean failing;

    /**
     * @param asking empty where there is no lane to the registry
     * @param pause between two rounds of which the first found nothing to ask
     */
    FollowUpWork(Optional<FollowUpRound> asking, Duration pause) {
        this.asking = asking;
        this.pause = pause;
    }

    @Override
    public boolean isAutoStartup() {
        return asking.isPresent();
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = new Thread(this::work, "follow-ups");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the question in hand end. */
    @Override
    public void stop() {
        stopped.countDown();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void work() {
        try {
            boolean more;
            do {
                more = round();
            } while (!stopped.await(more ? 0 : pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether there may be more to do at once */
    private boolean round() {
        try {
            boolean asked = asking.map(FollowUpRound::run).orElse(false);
            if (failing) {
                log.info("dossiers at the registry are followed again");
            }
            failing = false;
            return asked;
        } catch (RuntimeException failure) {
            if (!failing) {
                log.warn("dossiers at the registry cannot be followed; it is tried again until they can", failure);
            }
            failing = true;
            return false;
        }
    }
}
