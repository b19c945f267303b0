package vn.lienthong.gateway.chaos;

import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** As {@link ChaosTest}, until so many documents were handed in as a province hands in within days. */
@Tag("proof")
@Timeout(value = 12, unit = TimeUnit.HOURS)
class ManyMessagesTest {

    /** {@code -Dlienthong.messages=…} says how many, {@code -Dlienthong.chaos.seed=…} under which trouble. */
    @Test
    void fifty_thousand_messages_over_all_lanes_all_come_to_their_end_and_the_figures_add_up(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home) throws InterruptedException {
        long seed = Long.getLong("lienthong.chaos.seed", new SplittableRandom().nextLong(1_000_000_000));
        Chaos.until(seed, Integer.getInteger("lienthong.messages", 50_000)).over(home);
    }
}
