package vn.lienthong.gateway.proof;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** An Artemis broker in a process of its own, to be killed. */
final class BrokerProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final String DEAD_LETTERS = "DLA";

    private final Path directory;
    private final int port;
    private Process process;

    private BrokerProcess(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    static BrokerProcess start(Path directory, int port) {
        BrokerProcess broker = new BrokerProcess(directory, port, launch(directory, port));
        broker.awaitListening();
        return broker;
    }

    String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** {@code kill -9}, and up again on the same journal. */
    void killAndRestart() {
        process.destroyForcibly();
        await().atMost(START).until(() -> !process.isAlive());
        process = launch(directory, port);
        awaitListening();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void awaitListening() {
        URI address = URI.create(url());
        await().atMost(START).until(() -> {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    private static Process launch(Path directory, int port) {
        try {
            return new ProcessBuilder(List.of(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            BrokerProcess.class.getName(),
                            directory.toString(),
                            String.valueOf(port)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        AddressSettings every = new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(DEAD_LETTERS))
                .setDefaultAddressRoutingType(RoutingType.ANYCAST)
                .setDefaultQueueRoutingType(RoutingType.ANYCAST)
                .setMaxDeliveryAttempts(10)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false);
        new EmbeddedActiveMQ()
                .setConfiguration(new ConfigurationImpl()
                        .setSecurityEnabled(false)
                        .setJMXManagementEnabled(false)
                        .setJournalType(JournalType.NIO)
                        .setJournalBufferTimeout_NIO(100_000)
                        .setJournalDirectory(directory.resolve("journal").toString())
                        .setBindingsDirectory(directory.resolve("bindings").toString())
                        .setPagingDirectory(directory.resolve("paging").toString())
                        .setLargeMessagesDirectory(directory.resolve("large").toString())
                        .addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + arguments[1])
                        .addAddressConfiguration(new CoreAddressConfiguration()
                                .setName(DEAD_LETTERS)
                                .addRoutingType(RoutingType.ANYCAST)
                                .addQueueConfig(QueueConfiguration.of(DEAD_LETTERS)
                                        .setRoutingType(RoutingType.ANYCAST)
                                        .setDurable(true)))
                        .addAddressSetting("#", every))
                .start();
        Thread.currentThread().join();
    }
}
