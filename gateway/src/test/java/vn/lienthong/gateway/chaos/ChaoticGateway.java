package vn.lienthong.gateway.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.lienthong.gateway.GatewayApplication;
import vn.lienthong.gateway.clock.MachineTime;
import vn.lienthong.gateway.engine.UsableSpace;

/** The gateway as its own process, on a machine whose clock and disk are as the file {@code CIRCUMSTANCES} says. */
public final class ChaoticGateway {

    private static final long GIGABYTE = 1L << 30;

    private ChaoticGateway() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(GatewayApplication.class, Machine.class).run(arguments);
    }

    static final class Machine {

        private static final Duration LOOKS_EVERY = Duration.ofMillis(50);

        private final Path file = Path.of(System.getenv("CIRCUMSTANCES"));
        private volatile Circumstances now = Circumstances.in(file);
        private volatile long lookedAt = System.nanoTime();

        @Bean
        @Primary
        MachineTime clockOfTheMachine() {
            return () -> Instant.now().plus(circumstances().ahead());
        }

        @Bean
        @Primary
        UsableSpace diskOfTheMachine() {
            return () -> new UsableSpace.Room(circumstances().diskFull() ? 1 : 500 * GIGABYTE, 1_000 * GIGABYTE);
        }

        private Circumstances circumstances() {
            if (System.nanoTime() - lookedAt > LOOKS_EVERY.toNanos()) {
                now = Circumstances.in(file);
                lookedAt = System.nanoTime();
            }
            return now;
        }
    }
}
