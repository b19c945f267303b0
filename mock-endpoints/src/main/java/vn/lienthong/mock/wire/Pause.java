package vn.lienthong.mock.wire;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Makes calls wait in real time, and lets all of them go when the faked system closes. */
public final class Pause implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @return whether the whole time passed; false when the system closed meanwhile, and the call is to be dropped */
    public boolean elapse(Duration time) {
        try {
            return !closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
