package vn.lienthong.gateway.reconcile;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.reconcile.OutOfOrder;

/**
 * Works on the comparisons, on a thread of its own. Every node does; a comparison is held by one of them at a time, and goes over
 * to another when its holder is silent.
 */
final class ReconcileWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileWork.class);

    private final Book book;
    private final Map<RunState, Step> steps;
    private final Node node;
    private final Duration pause;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Thread thread = new Thread(() -> {});
    private boolean failing;

    ReconcileWork(Book book, Map<RunState, Step> steps, Node node, Duration pause) {
        this.book = book;
        this.steps = Map.copyOf(steps);
        this.node = node;
        this.pause = pause;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = new Thread(this::work, "reconcile");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the part in hand end. */
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
            for (UUID id : book.runs.due()) {
                more |= isRunning() && part(id);
            }
            failing = false;
            return more;
        } catch (RuntimeException failure) {
            if (!failing) {
                LOG.warn("comparisons cannot go on, and are tried again until they can", failure);
            }
            failing = true;
            return false;
        }
    }

    private boolean part(UUID id) {
        OptionalLong token = book.runs.hold(id, node, Book.HOLD);
        Optional<Run> run = token.isEmpty() ? Optional.empty() : book.runs.find(id);
        Step step = run.map(it -> steps.get(it.state())).orElse(null);
        if (step == null) {
            return false;
        }
        try {
            return step.go(run.orElseThrow(), token.getAsLong());
        } catch (NotOursAnyMore given) {
            return false;
        } catch (OutOfOrder broken) {
            book.write(
                    run.orElseThrow(),
                    token.getAsLong(),
                    () -> book.runs.end(
                            id,
                            RunState.FAILED,
                            new Words(
                                    "Một danh sách không đúng thứ tự mã: " + broken.getMessage(),
                                    String.valueOf(broken.getMessage())),
                            book.clock.instant()));
            return false;
        }
    }
}
