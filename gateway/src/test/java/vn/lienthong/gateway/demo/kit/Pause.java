package vn.lienthong.gateway.demo.kit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting in real time. */
public final class Pause {

    private static final Duration GLANCE = Duration.ofMillis(20);

    private Pause() {}

    public static void glance() {
        of(GLANCE);
    }

    public static void of(Duration time) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("the demonstration is being ended");
        }
        LockSupport.parkNanos(time.toNanos());
    }

    /** @return whether it came true in time */
    public static boolean until(Duration longest, BooleanSupplier wanted) {
        long end = System.nanoTime() + longest.toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            glance();
        }
        return true;
    }
}
