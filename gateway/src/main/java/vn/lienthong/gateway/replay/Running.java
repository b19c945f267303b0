package vn.lienthong.gateway.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.replay.ItemRows.Turn;
import vn.lienthong.gateway.replay.JobRequest.What;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.queue.Verdict;

/**
 * Runs a job, a message at a time: each is looked at again at its turn, and what is done with it and its result are one
 * transaction, so that a node that dies in the middle leaves nothing half-done and nothing to be done twice.
 */
final class Running {

    private static final Duration AFTER_NO_ANSWER = Duration.ofSeconds(5);

    private final JobRows jobs;
    private final ItemRows items;
    private final Looking looking;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Traffic traffic;
    private final Clock clock;

    Running(
            JobRows jobs,
            ItemRows items,
            Looking looking,
            Ledger ledger,
            TransactionTemplate transaction,
            Traffic traffic,
            Clock clock) {
        this.jobs = jobs;
        this.items = items;
        this.looking = looking;
        this.ledger = ledger;
        this.transaction = transaction;
        this.traffic = traffic;
        this.clock = clock;
    }

    /** @return whether there is more to do at once */
    boolean step(Job job) {
        if (!jobs.due(job.id())) {
            return false;
        }
        Optional<Turn> next = items.next(job.id());
        if (next.isEmpty()) {
            jobs.done(job.id(), clock.instant());
            return false;
        }
        Turn turn = next.get();
        if (job.what() == What.REPLAY && traffic.before(turn.lane()).isPresent()) {
            return false;
        }
        if (looking.needed(turn) && !looking.look(job.id(), turn)) {
            jobs.next(job.id(), AFTER_NO_ANSWER);
            return false;
        }
        return Objects.requireNonNull(transaction.execute(status -> act(job.id(), turn.n())));
    }

    private boolean act(UUID id, int n) {
        Optional<Job> running = jobs.lock(id).filter(it -> it.state() == JobState.RUNNING);
        Optional<Turn> now = running.flatMap(it -> items.again(id, n));
        if (now.isEmpty()) {
            return running.isPresent();
        }
        act(running.get(), now.get());
        return true;
    }

    private void act(Job job, Turn turn) {
        Prospect prospect = Looking.prospect(turn);
        switch (prospect) {
            case TO_DO -> go(job, turn);
            case NEEDS_DECISION -> {
                if (turn.cause() != null && job.include().contains(turn.cause())) {
                    go(job, turn);
                } else {
                    skip(job, turn, prospect, "its cause needs a decision");
                }
            }
            case SHOWN_THERE -> book(job, turn);
            case ALREADY_THERE -> skip(job, turn, prospect, "a newer state that shows the same was delivered");
            case NOT_PARKED -> skip(job, turn, prospect, "it is not parked any more");
            case IN_OTHER_JOB -> skip(job, turn, prospect, "an earlier job that runs has it too");
        }
    }

    private void go(Job job, Turn turn) {
        if (turn.parkings() != turn.parking()) {
            skip(job, turn, Prospect.NOT_PARKED, "it was sent meanwhile, and parked anew");
            return;
        }
        boolean replay = job.what() == What.REPLAY;
        Verdict verdict = replay
                ? ledger.replay(turn.message(), turn.parking(), by(job))
                : ledger.cancel(turn.message(), by(job), job.reason());
        end(job, turn, Prospect.TO_DO, verdict, replay ? "SENT" : "WITHDRAWN");
        jobs.next(job.id(), Duration.ofNanos(Math.round(1_000_000_000 / job.rate())));
    }

    private void book(Job job, Turn turn) {
        Verdict verdict = ledger.verify(turn.message(), by(job) + ", the look-up showed it");
        end(job, turn, Prospect.SHOWN_THERE, verdict, "VERIFIED");
    }

    private void end(Job job, Turn turn, Prospect prospect, Verdict verdict, String result) {
        if (verdict instanceof Verdict.Denied denied) {
            end(job, turn, prospect, "REFUSED", denied.reason());
        } else {
            end(job, turn, prospect, result, (String) null);
        }
    }

    private void skip(Job job, Turn turn, Prospect prospect, String why) {
        end(job, turn, prospect, "SKIPPED", why);
    }

    private void end(Job job, Turn turn, Prospect prospect, String result, @Nullable String why) {
        items.end(job.id(), turn.n(), prospect, result, why, clock.instant());
    }

    private static String by(Job job) {
        return job.who() + ", job " + job.id();
    }
}
