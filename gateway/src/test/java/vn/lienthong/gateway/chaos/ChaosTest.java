package vn.lienthong.gateway.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gateways, broker, database, lines, systems, disks and clocks fail at once and one after the other, as a seed decides, while
 * four desks hand in for all lanes and an operator acts; then who counts from outside finds every message once and in order.
 */
class ChaosTest {

    private static final long SEED = 20_260_701;
    private static final Duration SHORT = Duration.ofSeconds(25);

    @Test
    void whatever_fails_nothing_is_lost_nothing_twice_nothing_overtaken(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home) throws InterruptedException {
        Chaos.lasting(SEED, SHORT).over(home);
    }

    /** {@code -Dlienthong.chaos.seed=…} brings a run back, {@code -Dlienthong.chaos.minutes=…} says how long it takes. */
    @Test
    @Tag("proof")
    @Timeout(value = 12, unit = TimeUnit.HOURS)
    void nor_with_any_other_seed(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home) throws InterruptedException {
        long seed = Long.getLong("lienthong.chaos.seed", new SplittableRandom().nextLong(1_000_000_000));
        Chaos.lasting(seed, Duration.ofMinutes(Integer.getInteger("lienthong.chaos.minutes", 2)))
                .over(home);
    }
}
