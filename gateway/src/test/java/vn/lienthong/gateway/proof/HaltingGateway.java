package vn.lienthong.gateway.proof;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.lienthong.gateway.GatewayApplication;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;

/** The gateway as its own process, which dies without a word at the point that {@code HALT_AT} names. */
final class HaltingGateway {

    static final int HALTED = 86;

    private HaltingGateway() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(GatewayApplication.class, Death.class).run(arguments);
    }

    /** Dies when it comes to the point for the third time, so that other messages are on their way. */
    static class Death {
        @Bean
        @Primary
        Checkpoint death() {
            String point = System.getenv().getOrDefault("HALT_AT", "");
            int times = Integer.parseInt(System.getenv().getOrDefault("HALT_AFTER", "3"));
            if (point.isEmpty()) {
                return Checkpoint.NONE;
            }
            Point deadly = Point.valueOf(point);
            AtomicInteger passed = new AtomicInteger();
            return reached -> {
                if (reached == deadly && passed.incrementAndGet() == times) {
                    Runtime.getRuntime().halt(HALTED);
                }
            };
        }
    }
}
