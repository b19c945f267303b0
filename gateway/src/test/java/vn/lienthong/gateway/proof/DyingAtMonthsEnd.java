package vn.lienthong.gateway.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import vn.lienthong.gateway.GatewayApplication;
import vn.lienthong.gateway.archive.Halfway;

/** The gateway as its own process at a time of the test's, which dies without a word when it comes to a point for that time. */
final class DyingAtMonthsEnd {

    static final String POINT = "HALT_AT";
    static final String TIMES = "HALT_AFTER";
    static final String NOW = "CLOCK_AT";

    private DyingAtMonthsEnd() {}

    public static void main(String[] arguments) {
        Clock clock = Clock.fixed(Instant.parse(System.getenv(NOW)), ZoneOffset.UTC);
        new SpringApplicationBuilder(GatewayApplication.class, Death.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("testClock", Clock.class, () -> clock))
                .run(arguments);
    }

    static class Death {

        @Bean
        Halfway death() {
            Halfway.Point deadly = Halfway.Point.valueOf(System.getenv(POINT));
            int times = Integer.parseInt(System.getenv(TIMES));
            AtomicInteger passed = new AtomicInteger();
            return reached -> {
                if (reached == deadly && passed.incrementAndGet() == times) {
                    Runtime.getRuntime().halt(HaltingGateway.HALTED);
                }
            };
        }
    }
}
