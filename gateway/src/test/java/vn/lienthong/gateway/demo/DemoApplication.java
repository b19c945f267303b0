package vn.lienthong.gateway.demo;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.lienthong.gateway.GatewayApplication;
import vn.lienthong.gateway.demo.kit.CommandLine;
import vn.lienthong.gateway.demo.kit.Ports;
import vn.lienthong.gateway.demo.kit.Terminal;

/**
 * The demonstration: the real gateway, a mock Portal that fails as it failed that summer, and a province that hands in the
 * dossiers of 1 July 2025. {@link DemoSettings} says what the environment can change.
 */
public final class DemoApplication {

    private static final Logger LOG = LoggerFactory.getLogger(DemoApplication.class);
    private static final int FAILED = 1;

    private DemoApplication() {}

    public static void main(String[] arguments) throws InterruptedException {
        Terminal terminal = new Terminal();
        AtomicBoolean interrupted = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupted.set(true), "demo-interrupted"));
        int code;
        try {
            code = run(DemoSettings.from(System.getenv()), terminal, arguments);
        } catch (RuntimeException failed) {
            if (!interrupted.get()) {
                terminal.say(" ✗ " + failed.getMessage());
            }
            LOG.warn("The demonstration ended", failed);
            code = FAILED;
        }
        System.exit(code);
    }

    private static int run(DemoSettings settings, Terminal terminal, String[] arguments) throws InterruptedException {
        try (Stage stage = Stage.set(settings, terminal)) {
            boolean over = stage.home().day().isPresent();
            if (!over && stage.portalForgot()) {
                new Greeting(stage).brokenOff();
                return FAILED;
            }
            try (ConfigurableApplicationContext gateway = gateway(stage, arguments)) {
                URI base = URI.create(
                        "http://localhost:" + gateway.getEnvironment().getProperty("local.server.port"));
                new Greeting(stage).welcome(base, over);
                return play(stage, base) ? 0 : FAILED;
            }
        }
    }

    private static boolean play(Stage stage, URI gateway) throws InterruptedException {
        try (TheDay day = new TheDay(stage, gateway)) {
            CommandLine line = new CommandLine(
                    stage.terminal(),
                    gateway,
                    GatewayDefaults.OPERATOR,
                    stage.home().key("operator"));
            boolean good = new Acts(stage, day, new Tour(stage, gateway, day.civil()), line).play();
            if (!stage.settings().exit()) {
                new NextSteps(stage, gateway).show();
                new CountDownLatch(1).await();
            }
            return good;
        }
    }

    private static ConfigurableApplicationContext gateway(Stage stage, String[] arguments) {
        int wanted = stage.settings().port();
        int port = Ports.free(wanted) ? wanted : 0;
        Clock clock = stage.clock();
        return new SpringApplicationBuilder(GatewayApplication.class)
                .main(DemoApplication.class)
                .properties(GatewayDefaults.of(
                        stage.home(), stage.portal().base(), stage.clock().speed()))
                .properties(stage.civil().gatewayDefaults(stage.clock().speed()))
                .properties(stage.linked().gatewayDefaults(stage.clock().speed()))
                .properties(stage.filed().gatewayDefaults())
                .properties(stage.land().gatewayDefaults(stage.clock().speed()))
                .properties(stage.identity().gatewayDefaults(Case.CHECKED.code(), Case.RENAMED.code()))
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("dayClock", Clock.class, () -> clock))
                .run(Stream.concat(
                                Stream.of("--server.port=" + port, "--management.server.port="), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
