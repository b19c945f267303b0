package vn.lienthong.gateway.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.gateway.engine.OwnPostgres;
import vn.lienthong.gateway.proof.AllSystems;
import vn.lienthong.gateway.proof.GatewayProcess;
import vn.lienthong.gateway.proof.HandInLog;
import vn.lienthong.gateway.proof.HandInLog.Said;
import vn.lienthong.gateway.proof.OneStopDesk;
import vn.lienthong.gateway.proof.Operator;

/**
 * Several gateways on one database and one broker, each of them a process, with all systems around them, a balancer before
 * them and a desk that hands in dossiers. At the end somebody from outside counts.
 */
public final class Fleet implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String HEAP = "256m";

    private final Path home;
    private final List<String> settings = new ArrayList<>();
    private final AllSystems systems;
    private final OwnPostgres database;
    private final ApacheBroker broker;
    private final List<Integer> ports;
    private final List<GatewayProcess> nodes = new ArrayList<>();
    private final Balancer balancer;
    private final HandInLog log;
    private final OneStopDesk desk;

    private Fleet(
            Path home, int size, AllSystems systems, OwnPostgres database, ApacheBroker broker, List<String> more) {
        this.home = home;
        this.systems = systems;
        this.database = database;
        this.broker = broker;
        this.log = new HandInLog(home.resolve("handed-in.jsonl"));
        this.desk = new OneStopDesk(systems, log);
        this.ports = IntStream.range(0, size).map(it -> FreePort.next()).boxed().toList();
        settings.addAll(database.settings());
        settings.addAll(broker.settings());
        settings.addAll(systems.settings());
        settings.add("lienthong.vault.master-key-file=" + masterKey(home));
        settings.addAll(more);
        IntStream.range(0, size).forEach(it -> nodes.add(launch(it)));
        this.balancer = new Balancer(nodes);
    }

    /**
     * All of them up and ready.
     *
     * @param size how many gateways
     * @param more settings of each gateway, {@code name=value}
     */
    public static Fleet start(Path home, int size, String... more) {
        CompletableFuture<OwnPostgres> database =
                CompletableFuture.supplyAsync(() -> OwnPostgres.startIn(home.resolve("database")));
        CompletableFuture<ApacheBroker> broker =
                CompletableFuture.supplyAsync(() -> ApacheBroker.start(home.resolve("broker")));
        Fleet fleet = new Fleet(home, size, new AllSystems(), database.join(), broker.join(), List.of(more));
        try {
            fleet.awaitReady();
            return fleet;
        } catch (RuntimeException | AssertionError notReady) {
            fleet.close();
            throw notReady;
        }
    }

    public AllSystems systems() {
        return systems;
    }

    public OwnPostgres database() {
        return database;
    }

    public ApacheBroker broker() {
        return broker;
    }

    /** @param number from 0 */
    public GatewayProcess node(int number) {
        return nodes.get(number);
    }

    public Balancer balancer() {
        return balancer;
    }

    public OneStopDesk desk() {
        return desk;
    }

    /** Starts it again on its own data directory; the process before must have ended. */
    public void restart(int number) {
        if (nodes.get(number).alive()) {
            throw new IllegalStateException("gateway " + number + " still runs");
        }
        nodes.set(number, launch(number));
        balancer.replace(number, nodes.get(number));
    }

    /** The name by which timelines call it. */
    public UUID nodeId(int number) {
        try {
            return UUID.fromString(
                    Files.readString(home(number).resolve("node-id")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it keeps its own things, its log among them. */
    public Path home(int number) {
        return home.resolve("node" + number);
    }

    /** How many of them there are. */
    public int size() {
        return nodes.size();
    }

    /** What the database says. */
    public JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }

    /** Until the balancer has seen all of them ready. */
    public void awaitReady() {
        await("all gateways ready; see " + home).atMost(PATIENCE).until(() -> {
            nodes.forEach(it -> assertThat(it.alive()).as("it did not end").isTrue());
            return balancer.ready().size() == nodes.size();
        });
    }

    /** Hands in what the desk has, by so many at once, until all was accepted. */
    public void deliverAll(int atOnce) {
        ExecutorService clerks = Executors.newFixedThreadPool(atOnce);
        try {
            for (int i = 0; i < atOnce; i++) {
                clerks.execute(() -> await("accepted").atMost(PATIENCE).until(() -> desk.deliver(balancer)));
            }
            clerks.shutdown();
            assertThat(clerks.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as(
                            "all was handed in; ready are %d of %d, see %s",
                            balancer.ready().size(), nodes.size(), home)
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            clerks.shutdownNow();
        }
        assertThat(desk.idle()).as("all was handed in").isTrue();
    }

    /**
     * The systems refuse nothing any more, everything comes to its end, and who counts from outside finds nothing wrong: at
     * once, or once the news are told that came meanwhile. What is lost, doubled or overtaken stays so.
     */
    public void allIsWell() {
        systems.heal();
        await("counted; see " + home).atMost(PATIENCE).untilAsserted(() -> {
            settle();
            lawHolds();
            Said said = counted();
            assertThat(said.exit()).as(said.text()).isZero();
        });
        systems.understoodEverything();
    }

    /** Until nothing is on its way any more, whoever it takes. */
    public void settle() {
        await("everything settled; see " + home).atMost(PATIENCE).until(() -> {
            boolean all = desk.deliver(balancer);
            Optional<Operator> operator = balancer.ready().stream().findFirst().map(Operator::new);
            operator.ifPresent(Operator::replayParked);
            return all && operator.filter(Operator::settled).isPresent();
        });
    }

    public void lawHolds() {
        assertThat(balancer.ready().stream().findFirst().flatMap(it -> it.get("/api/v1/law?full=true")))
                .hasValueSatisfying(it -> assertThat(it.path("holds").asBoolean())
                        .as(it.toString())
                        .isTrue());
    }

    /** What the outside checker says. */
    public Said counted() {
        return log.checked(
                Map.of("LIENTHONG_CHECK_PASSWORD", database.password()),
                Stream.concat(
                                Stream.of("ledger=" + database.url(), "user=" + database.username()),
                                systems.books().stream())
                        .toList());
    }

    /** Ends all of it at once; whoever wants to see an orderly end asks for it before. */
    @Override
    public void close() {
        balancer.close();
        nodes.forEach(GatewayProcess::kill);
        broker.close();
        database.close();
        systems.close();
    }

    private GatewayProcess launch(int number) {
        return GatewayProcess.start(HEAP, home(number), systems.portal().baseUrl(), ports.get(number), settings);
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
