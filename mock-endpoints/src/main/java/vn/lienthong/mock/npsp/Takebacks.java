package vn.lienthong.mock.npsp;

import java.util.ArrayDeque;
import java.util.Deque;

/** How the last tellings can be taken back, newest first. Guarded by the {@link Registry} that owns it. */
final class Takebacks {
    private static final int KEPT = 10_000;

    private record Takeback(long sequence, Runnable act) {}

    private final Deque<Takeback> acts = new ArrayDeque<>();
    private long lost;

    void add(long sequence, Runnable act) {
        acts.addLast(new Takeback(sequence, act));
        if (acts.size() > KEPT) {
            lost = acts.removeFirst().sequence();
        }
    }

    /** Takes back what came after a telling; @return how many */
    long to(long sequence) {
        if (sequence < lost) {
            throw new IllegalArgumentException("only tellings after " + lost + " can be taken back");
        }
        long taken = 0;
        while (!acts.isEmpty() && acts.getLast().sequence() > sequence) {
            acts.removeLast().act().run();
            taken++;
        }
        return taken;
    }

    void forget() {
        acts.clear();
        lost = 0;
    }
}
