package vn.lienthong.gateway.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.lienthong.gateway.GatewayApplication;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.message.Lane;

/**
 * The gateway as its own process, which dies without a word at the point that {@code HALT_AT} names: {@code POINT}, or
 * {@code POINT@LANES}; at {@code POINT@MEMORY} by using up its memory.
 */
final class HaltingGateway {

    static final int HALTED = 86;
    /** What the virtual machine says when it ends for want of memory. */
    static final int WITHOUT_MEMORY = 3;

    private HaltingGateway() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(GatewayApplication.class, Death.class).run(arguments);
    }

    static class Death {

        private static final long LONGEST_WAIT_SECONDS = 120;
        private static final int CHUNK = 1 << 20;

        @Bean
        @Primary
        Checkpoint death() {
            String[] where = setting("HALT_AT", "").split("@");
            if (where[0].isEmpty()) {
                return Checkpoint.NONE;
            }
            Point point = Point.valueOf(where[0]);
            int times = Integer.parseInt(setting("HALT_AFTER", "3"));
            if (where.length > 1 && where[1].equals("MEMORY")) {
                return afterSoMany(point, times, Death::useUpMemory);
            }
            return where.length == 1
                    ? afterSoMany(point, times, () -> Runtime.getRuntime().halt(HALTED))
                    : onceAllAreThere(
                            point,
                            Arrays.stream(where[1].split(","))
                                    .map(Lane::valueOf)
                                    .collect(Collectors.toSet()));
        }

        /** Dies when it comes to the point for that time, so that other messages are on their way. */
        private static Checkpoint afterSoMany(Point deadly, int times, Runnable death) {
            AtomicInteger passed = new AtomicInteger();
            return (reached, lane) -> {
                if (reached == deadly && passed.incrementAndGet() == times) {
                    death.run();
                }
            };
        }

        /** The first message of each lane waits at the point for those of the others, while later ones pass; then all die. */
        private static Checkpoint onceAllAreThere(Point deadly, Set<Lane> lanes) {
            Set<Lane> there = ConcurrentHashMap.newKeySet();
            CountDownLatch missing = new CountDownLatch(lanes.size());
            return (reached, lane) -> {
                if (reached == deadly && lanes.contains(lane) && there.add(lane)) {
                    missing.countDown();
                    if (arrived(missing)) {
                        Runtime.getRuntime().halt(HALTED);
                    }
                }
            };
        }

        private static void useUpMemory() {
            List<byte[]> hoard = new ArrayList<>();
            while (true) {
                hoard.add(new byte[CHUNK]);
            }
        }

        private static boolean arrived(CountDownLatch missing) {
            try {
                return missing.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        private static String setting(String name, String otherwise) {
            return System.getenv().getOrDefault(name, otherwise);
        }
    }
}
