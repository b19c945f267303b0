package vn.lienthong.gateway.fleet;

import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQJMSConnectionFactory;
import org.springframework.util.FileSystemUtils;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.gateway.proof.OsProcess;

/**
 * Artemis as Apache hands it out, an instance of its own in a process of its own, to be killed, frozen, and robbed of its
 * journal. The build unpacks it into {@code target/broker}.
 */
public final class ApacheBroker implements AutoCloseable {

    /** The gateways' account, which may do everything. */
    public static final String USER = "gateway";

    /** An origin's account: it may send to {@code province.intake} and read its own two queues. */
    public static final String ORIGIN = "motcua";

    public static final String PASSWORD = "synthetic-only";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MEMORY = "-Xms64m -Xmx192m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Path instance;
    private final int port;
    private OsProcess process;

    private ApacheBroker(Path instance, int port) {
        this.instance = instance;
        this.port = port;
        this.process = launch();
    }

    /** @param directory for the instance; must not exist yet */
    public static ApacheBroker start(Path directory) {
        int port = FreePort.next();
        create(directory);
        write(directory.resolve("etc/broker.xml"), layout(port));
        append(directory.resolve("etc/artemis-users.properties"), ORIGIN + " = " + PASSWORD);
        append(directory.resolve("etc/artemis-roles.properties"), "origin = " + ORIGIN);
        ApacheBroker broker = new ApacheBroker(directory, port);
        broker.awaitListening();
        return broker;
    }

    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** What a gateway needs to be told of it, {@code name=value}. */
    public List<String> settings() {
        return List.of(
                "lienthong.broker.url=" + url(),
                "lienthong.broker.username=" + USER,
                "lienthong.broker.password=" + PASSWORD);
    }

    /** {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    /** Up again, on whatever journal there is. */
    public void start() {
        process = launch();
        awaitListening();
    }

    /** Throws away all that it was given to keep. Only while it is down. */
    public void loseJournal() {
        if (process.alive()) {
            throw new IllegalStateException("the broker still runs");
        }
        try {
            FileSystemUtils.deleteRecursively(instance.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code SIGSTOP}: its connections stay open, and it says nothing. */
    public void freeze() {
        process.freeze();
    }

    /** {@code SIGCONT}. */
    public void wake() {
        process.wake();
    }

    /** The messages that the letters on a dead-letter queue are about. */
    public List<UUID> letters(String queue) {
        try (ActiveMQConnectionFactory connections = new ActiveMQJMSConnectionFactory(url(), USER, PASSWORD);
                JMSContext context = connections.createContext();
                QueueBrowser browser = context.createBrowser(context.createQueue(queue))) {
            List<UUID> letters = new ArrayList<>();
            for (Object letter : Collections.list(browser.getEnumeration())) {
                letters.add(UUID.fromString(((Message) letter).getStringProperty("lienthongMessage")));
            }
            return letters;
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it wrote to its console. */
    public Path log() {
        return instance.resolve("console.log");
    }

    @Override
    public void close() {
        process.kill();
    }

    private OsProcess launch() {
        ProcessBuilder builder =
                new ProcessBuilder(instance.resolve("bin/artemis").toString(), "run");
        builder.environment().put("JAVA_ARGS", MEMORY);
        return OsProcess.start(builder.directory(instance.toFile()), log());
    }

    private void awaitListening() {
        await("the broker to listen; see " + log()).atMost(PATIENCE).until(() -> {
            if (!process.alive()) {
                throw new IllegalStateException("the broker ended: " + Files.readString(log()));
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    private static void create(Path directory) {
        ProcessBuilder builder = new ProcessBuilder(
                distribution().resolve("bin/artemis").toString(),
                "create",
                directory.toString(),
                "--silent",
                "--user=" + USER,
                "--password=" + PASSWORD,
                "--role=gateway",
                "--require-login",
                "--no-web",
                "--no-autotune",
                "--nio");
        builder.environment().put("JAVA_ARGS", MEMORY);
        Path said = directory.resolveSibling(directory.getFileName() + ".created");
        if (OsProcess.start(builder, said).ended(PATIENCE) != 0) {
            throw new IllegalStateException("artemis create failed: " + read(said));
        }
    }

    /** @throws IllegalStateException when the build has not unpacked it */
    private static Path distribution() {
        Path unpacked = Path.of("target", "broker").toAbsolutePath();
        try (Stream<Path> entries = Files.list(unpacked)) {
            return entries.filter(it -> Files.isExecutable(it.resolve("bin/artemis")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | NoSuchElementException missing) {
            throw new IllegalStateException(
                    "There is no broker in " + unpacked + ". The build puts it there:"
                            + " ./mvnw -pl gateway -am generate-test-resources",
                    missing);
        }
    }

    private static String layout(int port) {
        try (InputStream template = ApacheBroker.class.getResourceAsStream("/fleet/broker.xml")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@port@", String.valueOf(port))
                    .replace("@origin@", ORIGIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, "\n" + line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
