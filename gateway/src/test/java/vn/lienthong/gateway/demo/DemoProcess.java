package vn.lienthong.gateway.demo;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.gateway.proof.SharedClasses;

/** The demonstration in a process of its own, to be waited for or killed. What it prints goes to a file. */
final class DemoProcess implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Map<String, String> SHORT_DAY = Map.of(
            "LIENTHONG_DEMO_SECONDS", "15",
            "LIENTHONG_DEMO_EXIT", "true",
            "LIENTHONG_DEMO_MEND", "true",
            "LIENTHONG_PORT", "0");

    private final Process process;
    private final Path data;
    private final Path output;

    private DemoProcess(Process process, Path data, Path output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    /** With its own mock Portal. */
    static DemoProcess start(Path data) {
        return start(data, Map.of());
    }

    /** With mocks that outlive it. */
    static DemoProcess start(
            Path data,
            MockAddress portal,
            MockAddress registry,
            MockAddress hub,
            MockAddress province,
            MockAddress land) {
        return start(
                data,
                Map.of(
                        "LIENTHONG_DEMO_PORTAL", portal.base().toString(),
                        "LIENTHONG_DEMO_PORTAL_ADMIN", portal.admin().toString(),
                        "LIENTHONG_DEMO_REGISTRY", registry.base().toString(),
                        "LIENTHONG_DEMO_REGISTRY_ADMIN", registry.admin().toString(),
                        "LIENTHONG_DEMO_HUB", hub.base().toString(),
                        "LIENTHONG_DEMO_HUB_ADMIN", hub.admin().toString(),
                        "LIENTHONG_DEMO_PROVINCE", province.base().toString(),
                        "LIENTHONG_DEMO_PROVINCE_ADMIN", province.admin().toString(),
                        "LIENTHONG_DEMO_LAND", land.base().toString(),
                        "LIENTHONG_DEMO_LAND_ADMIN", land.admin().toString()));
    }

    private static DemoProcess start(Path data, Map<String, String> mocks) {
        Path output = data.resolve("output.txt");
        try {
            Files.createDirectories(data);
            List<String> command = SharedClasses.java();
            command.add(DemoApplication.class.getName());
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(SHORT_DAY);
            builder.environment().put("LIENTHONG_DATA", data.toString());
            builder.environment().putAll(mocks);
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            return new DemoProcess(process, data, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the exit code, once it has ended by itself */
    int end() {
        await().atMost(LONGEST).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** Kills it, as {@code kill -9} does, once the province has so many answers. */
    void killAfter(long answers) {
        await().atMost(LONGEST).until(() -> !process.isAlive() || answers() >= answers);
        process.destroyForcibly();
        await().atMost(LONGEST).until(() -> !process.isAlive());
    }

    long answers() {
        Path journal = data.resolve("demo/province.log");
        try (Stream<String> lines = Files.exists(journal) ? Files.lines(journal) : Stream.of()) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        await().atMost(LONGEST).until(() -> !process.isAlive());
    }
}
