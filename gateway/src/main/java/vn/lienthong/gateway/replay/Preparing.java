package vn.lienthong.gateway.replay;

import java.time.Clock;
import java.util.Optional;

/** Makes a job's preview, a step at a time: lists its messages, then asks about those that can be asked about. */
final class Preparing {

    private final JobRows jobs;
    private final ItemRows items;
    private final Freezing freezing;
    private final Looking looking;
    private final Selections selections;
    private final Traffic traffic;
    private final Clock clock;

    Preparing(
            JobRows jobs,
            ItemRows items,
            Freezing freezing,
            Looking looking,
            Selections selections,
            Traffic traffic,
            Clock clock) {
        this.jobs = jobs;
        this.items = items;
        this.freezing = freezing;
        this.looking = looking;
        this.selections = selections;
        this.traffic = traffic;
        this.clock = clock;
    }

    /** @return whether there is more to do at once */
    boolean step(Job job) {
        if (!job.frozen()) {
            return !freezing.piece(job, selections.read(jobs.selection(job.id()))) || more(job);
        }
        return more(job);
    }

    private boolean more(Job job) {
        Optional<ItemRows.Turn> unlooked = job.look() ? items.unlooked(job.id()) : Optional.empty();
        if (unlooked.isEmpty()) {
            jobs.prepared(job.id(), clock.instant());
            return false;
        }
        boolean roomForIt = !traffic.freshWaits(unlooked.get().lane());
        return roomForIt && looking.look(job.id(), unlooked.get());
    }
}
