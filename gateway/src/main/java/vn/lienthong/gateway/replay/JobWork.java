package vn.lienthong.gateway.replay;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works on the jobs, a few steps of each in turn, on a thread of its own. Every node does; a job is held by one of them at a
 * time, and goes over to another when its holder is silent.
 */
final class JobWork implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JobWork.class);

    private static final int STEPS = 50;
    private static final Duration HOLD = Duration.ofMinutes(3);

    private final JobRows jobs;
    private final Preparing preparing;
    private final Running running;
    private final UUID node;
    private final Duration pause;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Thread thread = new Thread(() -> {});
    private boolean failing;

    JobWork(JobRows jobs, Preparing preparing, Running running, UUID node, Duration pause) {
        this.jobs = jobs;
        this.preparing = preparing;
        this.running = running;
        this.node = node;
        this.pause = pause;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = new Thread(this::work, "jobs");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the step in hand end. */
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

    /** @return whether there is more to do at once */
    private boolean round() {
        try {
            boolean more = false;
            for (Job job : jobs.working()) {
                more |= isRunning() && jobs.hold(job.id(), node, HOLD) && turn(job.id());
            }
            failing = false;
            return more;
        } catch (RuntimeException failure) {
            if (!failing) {
                log.warn("jobs cannot go on, and are tried again until they can", failure);
            }
            failing = true;
            return false;
        }
    }

    private boolean turn(UUID id) {
        boolean more = true;
        for (int step = 0; more && step < STEPS && isRunning(); step++) {
            more = jobs.find(id).map(this::step).orElse(false);
        }
        return more;
    }

    private boolean step(Job job) {
        return switch (job.state()) {
            case PREPARING -> preparing.step(job);
            case RUNNING -> running.step(job);
            case READY, AWAITING_APPROVAL, PAUSED, DONE, CANCELLED -> false;
        };
    }
}
