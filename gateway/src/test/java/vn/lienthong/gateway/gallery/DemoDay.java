package vn.lienthong.gateway.gallery;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import vn.lienthong.gateway.demo.DemoApplication;
import vn.lienthong.gateway.engine.FreePort;

/** The demonstration in a process of its own, with its day over and its trouble left. */
final class DemoDay implements AutoCloseable {

    static final String ADMINISTRATOR = "gallery-administrator-0123456789";

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long STOP_SECONDS = 60;

    private final Process process;
    private final Path data;
    private final URI base;

    private DemoDay(Process process, Path data, URI base) {
        this.process = process;
        this.data = data;
        this.base = base;
    }

    /** Plays the day; comes back when the tour that follows it is over. */
    static DemoDay played() throws IOException {
        Path data = Files.createTempDirectory("gallery");
        int port = FreePort.next();
        ProcessBuilder demo = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                DemoApplication.class.getName(),
                "--lienthong.access.operators.goc.api-key=" + ADMINISTRATOR,
                "--lienthong.access.operators.goc.role=administrator"));
        demo.environment().put("LIENTHONG_DATA", data.toString());
        demo.environment().put("LIENTHONG_PORT", String.valueOf(port));
        Path said = data.resolve("said");
        Process process =
                demo.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "demonstration-left"));
        await().atMost(LONGEST).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the demonstration ended: " + Files.readString(said));
            }
            return Files.readString(said).contains("Running; Ctrl-C ends it");
        });
        return new DemoDay(process, data, URI.create("http://localhost:" + port));
    }

    URI base() {
        return base;
    }

    /** Where it keeps its keys. */
    Path data() {
        return data;
    }

    @Override
    public void close() throws InterruptedException, IOException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        FileSystemUtils.deleteRecursively(data);
    }
}
