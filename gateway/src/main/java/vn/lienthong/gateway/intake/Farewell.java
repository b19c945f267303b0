package vn.lienthong.gateway.intake;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The time between "I leave", which the readiness says as soon as the gateway is told to stop, and the closing of the door: what
 * stands before several gateways sends the last requests here before it has asked again.
 */
final class Farewell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);

    /** After the rounds have ended, and before health and door close. */
    private static final int PHASE = DEFAULT_PHASE - 256;

    private final Duration length;
    private volatile boolean running;

    Farewell(Duration length) {
        this.length = length;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (length.isZero()) {
            return;
        }
        LOG.info("Told to stop: readiness says so, and the door stays open for {} ms more", length.toMillis());
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
