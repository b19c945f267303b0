package vn.lienthong.routes.gather;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does in one go what several callers want at the same time, which costs little more than what one of them wants. Whoever comes
 * first does it at once; those who come meanwhile make the next group, and one of them does it. Nobody waits for others to come.
 */
public final class Gathering<I, O> {

    private static final Logger log = LoggerFactory.getLogger(Gathering.class);

    private enum Signal {
        NONE,
        LEAD,
        DONE
    }

    private static final class Wish<I, O> {
        private final I item;
        private final Thread caller = Thread.currentThread();
        private @Nullable O result;
        private @Nullable SharedFailure failure;
        private volatile Signal signal = Signal.NONE;

        Wish(I item) {
            this.item = item;
        }

        void signal(Signal now) {
            signal = now;
            LockSupport.unpark(caller);
        }

        /** An interruption is for what comes after: what others do for us cannot be taken back. */
        void await() {
            boolean interrupted = false;
            while (signal == Signal.NONE) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                caller.interrupt();
            }
        }
    }

    private final String what;
    private final int most;
    private final int groups;
    private final Function<List<I>, List<Optional<O>>> together;
    private final Deque<Wish<I, O>> waiting = new ArrayDeque<>();
    private int underWay;

    /**
     * @param most the most items of a group
     * @param groups the most groups at a time
     * @param together does a group's items, or none of them when it throws (unless that is {@link SharedFailure}, which every
     *     caller gets); gives the result of each in their order, empty for what has to be done alone
     */
    public Gathering(String what, int most, int groups, Function<List<I>, List<Optional<O>>> together) {
        this.what = what;
        this.most = most;
        this.groups = groups;
        this.together = together;
    }

    /**
     * @return empty where nothing was done, and the caller has to do it alone
     * @throws SharedFailure where nobody knows whether it was done
     */
    public Optional<O> with(I item) {
        Wish<I, O> mine = new Wish<>(item);
        if (!leads(mine)) {
            mine.await();
        }
        if (mine.signal != Signal.DONE) {
            List<Wish<I, O>> group = group(mine);
            try {
                carryOut(group);
            } finally {
                handOver();
                group.stream().skip(1).forEach(it -> it.signal(Signal.DONE));
            }
        }
        if (mine.failure != null) {
            throw mine.failure.forMember();
        }
        return Optional.ofNullable(mine.result);
    }

    private synchronized boolean leads(Wish<I, O> wish) {
        if (underWay < groups) {
            underWay++;
            return true;
        }
        waiting.add(wish);
        return false;
    }

    private synchronized List<Wish<I, O>> group(Wish<I, O> first) {
        List<Wish<I, O>> group = new ArrayList<>();
        group.add(first);
        while (group.size() < most && !waiting.isEmpty()) {
            group.add(waiting.remove());
        }
        return group;
    }

    private void carryOut(List<Wish<I, O>> group) {
        try {
            List<Optional<O>> results =
                    together.apply(group.stream().map(it -> it.item).toList());
            for (int i = 0; i < results.size(); i++) {
                group.get(i).result = results.get(i).orElse(null);
            }
        } catch (RuntimeException failure) {
            failed(group, failure);
        }
    }

    private void failed(List<Wish<I, O>> group, RuntimeException failure) {
        if (failure instanceof SharedFailure shared) {
            log.warn("{} {} together: {}", group.size(), what, shared.toString());
            group.forEach(it -> it.failure = shared);
            return;
        }
        log.info(
                "{} {} together failed, each is done alone: {}",
                group.size(),
                what,
                failure.getClass().getSimpleName());
    }

    private synchronized void handOver() {
        Wish<I, O> next = waiting.poll();
        if (next == null) {
            underWay--;
        } else {
            next.signal(Signal.LEAD);
        }
    }
}
