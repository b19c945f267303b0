package vn.lienthong.gateway.replay;

import java.time.Duration;
import java.util.UUID;
import vn.lienthong.gateway.engine.Rounds;

/**
 * Works on the jobs, a few steps of each in turn, on a thread of its own. Every node does; a job is held by one of them at a
 * time, and goes over to another when its holder is silent.
 */
final class JobWork extends Rounds {

    private static final int STEPS = 50;
    private static final Duration HOLD = Duration.ofMinutes(3);

    private final JobRows jobs;
    private final Preparing preparing;
    private final Running running;
    private final UUID node;

    JobWork(JobRows jobs, Preparing preparing, Running running, UUID node, Duration pause) {
        super("jobs", pause);
        this.jobs = jobs;
        this.preparing = preparing;
        this.running = running;
        this.node = node;
    }

    @Override
    protected boolean round() {
        boolean more = false;
        for (Job job : jobs.working()) {
            more |= isRunning() && jobs.hold(job.id(), node, HOLD) && turn(job.id());
        }
        return more;
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
