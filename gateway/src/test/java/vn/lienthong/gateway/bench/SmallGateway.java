package vn.lienthong.gateway.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.lienthong.gateway.GatewayApplication;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.gateway.proof.RunningGateway;

/** A gateway in a process of its own, with a heap of its own, as it runs for a province: no flag but the heap's size. */
final class SmallGateway implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final long STOP_SECONDS = 60;

    private final Process process;
    private final Door door;

    private SmallGateway(Process process, Door door) {
        this.process = process;
        this.door = door;
    }

    /**
     * @param heap as {@code -Xmx} takes it
     * @param more further settings, {@code name=value}
     */
    static SmallGateway start(String heap, Path data, URI portal, Map<String, String> more) throws IOException {
        Files.createDirectories(data);
        Path units = Files.writeString(data.resolve("units.csv"), "code,name\n14620,Xã Phát Diệm\n");
        int port = FreePort.next();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                GatewayApplication.class.getName(),
                "--server.port=" + port,
                "--management.server.port=" + port,
                "--lienthong.data-directory=" + data,
                "--lienthong.npsp.adapter=" + portal + "/XrdAdapter/RestService/forward",
                "--lienthong.npsp.madonvi=000.00.00.H42",
                "--lienthong.npsp.username=ninhbinh",
                "--lienthong.npsp.password=synthetic-only",
                "--lienthong.npsp.units-file=" + units,
                "--lienthong.access.origins.motcua.api-key=" + RunningGateway.ORIGIN_KEY,
                "--lienthong.access.operators.truc.api-key=" + RunningGateway.OPERATOR_KEY));
        more.forEach((name, value) -> command.add("--" + name + "=" + value));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("gateway.log").toFile())
                .start();
        SmallGateway started = new SmallGateway(process, new Door(URI.create("http://localhost:" + port)));
        await().ignoreExceptionsInstanceOf(IOException.class)
                .atMost(START)
                .until(() -> started.alive().get("/actuator/health/readiness").isObject());
        return started;
    }

    /** @throws IllegalStateException where it is dead */
    Door alive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the gateway ended with " + process.exitValue());
        }
        return door;
    }

    long process() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
