package vn.lienthong.gateway.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.gateway.engine.OwnPostgres;
import vn.lienthong.gateway.fleet.ApacheBroker;
import vn.lienthong.gateway.proof.AllSystems;
import vn.lienthong.gateway.proof.GatewayProcess;
import vn.lienthong.gateway.proof.HandInLog;
import vn.lienthong.gateway.proof.HandInLog.Said;

/** Gateways, their database and broker, all systems, and the lines between them: each of them can be struck by itself. */
final class Town implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration ORDERLY_END = Duration.ofSeconds(60);
    private static final String HEAP = "256m";

    private final Path home;
    private final AllSystems systems = new AllSystems();
    private final OwnPostgres database;
    private final ApacheBroker broker;
    private final SystemLines lines = new SystemLines(systems);
    private final List<Cable> toDatabase = new ArrayList<>();
    private final List<Integer> ports;
    private final GatewayProcess[] nodes;
    private final Circumstances[] circumstances;
    private final List<String> settings = new ArrayList<>();
    private final HandInLog log;
    private boolean closed;

    private Town(Path home, int size, OwnPostgres database, ApacheBroker broker, Pace pace, List<String> more) {
        this.home = home;
        this.database = database;
        this.broker = broker;
        this.log = new HandInLog(home.resolve("handed-in.jsonl"));
        this.ports = IntStream.range(0, size).map(it -> FreePort.next()).boxed().toList();
        this.nodes = new GatewayProcess[size];
        this.circumstances = new Circumstances[size];
        settings.addAll(database.settings());
        settings.addAll(broker.settings());
        settings.addAll(systems.settings());
        settings.addAll(lines.settings());
        settings.addAll(ChaoticSettings.at(pace));
        settings.add("lienthong.vault.master-key-file=" + masterKey(home));
        settings.addAll(more);
        int server = URI.create(database.url().substring("jdbc:".length())).getPort();
        for (int i = 0; i < size; i++) {
            toDatabase.add(new Cable(server));
            change(i, it -> Circumstances.USUAL);
            nodes[i] = launch(i);
        }
    }

    /** All of it up and ready. @param more settings of each gateway, {@code name=value} */
    static Town start(Path home, int size, Pace pace, String... more) {
        CompletableFuture<OwnPostgres> database =
                CompletableFuture.supplyAsync(() -> OwnPostgres.startIn(home.resolve("database")));
        CompletableFuture<ApacheBroker> broker =
                CompletableFuture.supplyAsync(() -> ApacheBroker.start(home.resolve("broker")));
        Town town = new Town(home, size, database.join(), broker.join(), pace, List.of(more));
        try {
            await("all gateways ready; see " + home).atMost(START).until(() -> {
                assertThat(town.nodes).allMatch(GatewayProcess::alive, "did not end");
                return Arrays.stream(town.nodes).allMatch(it -> it.ready(Duration.ofSeconds(5)));
            });
            return town;
        } catch (RuntimeException | Error failure) {
            town.close();
            throw failure;
        }
    }

    int size() {
        return nodes.length;
    }

    AllSystems systems() {
        return systems;
    }

    OwnPostgres database() {
        return database;
    }

    ApacheBroker broker() {
        return broker;
    }

    SystemLines lines() {
        return lines;
    }

    Cable toDatabase(int node) {
        return toDatabase.get(node);
    }

    HandInLog log() {
        return log;
    }

    Gateways gateways() {
        return new Gateways(
                ports.stream().map(it -> URI.create("http://localhost:" + it)).toList());
    }

    synchronized GatewayProcess node(int number) {
        return nodes[number];
    }

    /** SIGTERM, and where it does not end in time SIGKILL. */
    void stop(int number) {
        GatewayProcess node = node(number);
        node.terminate();
        try {
            await().atMost(ORDERLY_END).until(() -> !node.alive());
        } catch (org.awaitility.core.ConditionTimeoutException late) {
            node.kill();
        }
    }

    /** Starts it until it is ready, as whatever supervises a service does. */
    void awaitReady(int number) {
        await("gateway " + number + " ready; see " + home).atMost(START).until(() -> {
            synchronized (this) {
                if (!closed && !nodes[number].alive()) {
                    nodes[number] = launch(number);
                }
            }
            return node(number).ready(Duration.ofSeconds(5));
        });
    }

    /** What the machine of a gateway tells it from now on. */
    void change(int number, UnaryOperator<Circumstances> changed) {
        synchronized (circumstances) {
            Circumstances now = circumstances[number] == null ? Circumstances.USUAL : circumstances[number];
            circumstances[number] = changed.apply(now);
            circumstances[number].write(file(number));
        }
    }

    /** What the outside checker says. */
    Said counted() {
        return log.checked(
                Map.of("LIENTHONG_CHECK_PASSWORD", database.password()),
                Stream.concat(
                                Stream.of("ledger=" + database.url(), "user=" + database.username()),
                                systems.books().stream())
                        .toList());
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            for (GatewayProcess node : nodes) {
                node.kill();
            }
        }
        broker.close();
        database.close();
        toDatabase.forEach(Cable::close);
        lines.close();
        systems.close();
    }

    private GatewayProcess launch(int number) {
        List<String> own = new ArrayList<>(settings);
        own.add("lienthong.database.url=jdbc:postgresql://127.0.0.1:"
                + toDatabase.get(number).port() + "/lienthong?socketTimeout=20&connectTimeout=5");
        return GatewayProcess.start(
                ChaoticGateway.class,
                Map.of("CIRCUMSTANCES", file(number).toString()),
                HEAP,
                home.resolve("node" + number),
                lines.portal(),
                ports.get(number),
                own);
    }

    private Path file(int number) {
        return home.resolve("circumstances-" + number);
    }

    private static Path masterKey(Path home) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            return Files.writeString(
                    home.resolve("master.key"), Base64.getEncoder().encodeToString(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
