package vn.lienthong.gateway.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.gateway.proof.GatewayProcess;
import vn.lienthong.gateway.proof.Operator;
import vn.lienthong.mock.npsp.BooksSummary;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.Telling;
import vn.lienthong.routes.message.Lane;

/** Several gateways on one database and one broker, each a process; the systems' own books say what they did. */
@TestInstance(Lifecycle.PER_CLASS)
class FleetTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PER_SECOND = 10;
    private static final int CLERKS = 4;

    private final Instant begin = Instant.now();
    private Fleet fleet;

    int size() {
        return 2;
    }

    /** How long one of them is frozen: longer than its leases last. */
    Duration frozen() {
        return Duration.ofSeconds(6);
    }

    /** How many of them are restarted while dossiers come in. */
    int restarted() {
        return 1;
    }

    List<String> settings() {
        return List.of();
    }

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home) {
        fleet = Fleet.start(
                home,
                size(),
                Stream.concat(
                                Stream.of(
                                        "lienthong.npsp.calls.per-second=" + PER_SECOND,
                                        "lienthong.database.abandoned-after=3s",
                                        "lienthong.door.farewell=3s"),
                                settings().stream())
                        .toArray(String[]::new));
    }

    @AfterAll
    void close() {
        fleet.close();
    }

    @Test
    void they_share_the_work_and_the_session_and_keep_the_portals_rate_together() {
        fleet.desk().take(1);
        fleet.deliverAll(CLERKS);
        fleet.allIsWell();
        Deeds deeds = Deeds.fromNowOn(fleet);
        long logins = portal().logins();
        Operator operator = new Operator(fleet.node(0));
        operator.hold(Lane.NPSP);
        fleet.desk().take(12);
        fleet.deliverAll(CLERKS);
        operator.release(Lane.NPSP);
        fleet.allIsWell();

        assertThat(deeds.nodesThat("DELIVERED"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, size()).mapToObj(fleet::nodeId).toList());
        assertThat(most(Duration.ofSeconds(2)))
                .as("what the Portal was told in any two seconds")
                .isLessThanOrEqualTo(3 * PER_SECOND);
        assertThat(portal().sessionsRefused()).isZero();
        assertThat(portal().logins() - logins).isLessThanOrEqualTo(1);
    }

    @Test
    void what_is_to_be_done_once_is_done_by_one_of_them() {
        int refused = 6;
        Deeds deeds = Deeds.fromNowOn(fleet);
        IntStream.range(0, refused).forEach(it -> fleet.desk().takeRefusedByThePortal());
        fleet.deliverAll(CLERKS);
        await().atMost(PATIENCE).until(() -> deeds.refusedByThePortal().size() == refused);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fleet.broker().letters("dlq.npsp"))
                .containsExactlyInAnyOrderElementsOf(deeds.refusedByThePortal()));

        fleet.systems().heal();
        String job = new Operator(fleet.node(0)).replayJob(deeds.fingerprint(), 4);
        await().atMost(PATIENCE).until(() -> new Operator(fleet.node(1)).done(job));
        assertThat(deeds.nodesThat("REPLAYED")).hasSize(1);
        assertThat(deeds.count("REPLAYED")).isEqualTo(refused);
        fleet.allIsWell();
        await().atMost(PATIENCE).until(() -> fleet.broker().letters("dlq.npsp").isEmpty());

        assertThat(fleet.systems().hub().books().summary().callsPerOperation().get("list"))
                .as("the hub's list, which all of them together read once a second")
                .isLessThanOrEqualTo(Duration.between(begin, Instant.now()).toSeconds() + 2);
    }

    @Test
    void who_signs_in_at_one_is_known_at_all_and_signs_out_everywhere() {
        SignedIn administrator = SignedIn.asFirstAdministrator(fleet, 0);
        for (int i = 0; i < size(); i++) {
            assertThat(administrator.knownAt(fleet.node(i))).isTrue();
        }
        administrator.signOutAt(fleet.node(size() - 1));
        assertThat(administrator.knownAt(fleet.node(0))).isFalse();
    }

    @Test
    @Tag("proof")
    @FaultRow(11)
    void one_that_is_frozen_for_longer_than_its_leases_wakes_and_does_no_harm() {
        Deeds deeds = Deeds.fromNowOn(fleet);
        GatewayProcess node = fleet.node(0);
        fleet.systems().portal().faults().add(Fault.slow(Duration.ofMillis(700)));
        fleet.desk().take(8);
        CompletableFuture<Void> handingIn = CompletableFuture.runAsync(() -> fleet.deliverAll(CLERKS));
        await().atMost(PATIENCE).until(() -> deeds.sendingBy(0) > 0 && frozenWhileSending(node, deeds));
        long since = System.nanoTime();
        fleet.systems().heal();

        await().atMost(PATIENCE).until(() -> deeds.sendingBy(0) == 0);
        assertThat(deeds.count("LAPSED")).isPositive();
        handingIn.join();
        fleet.settle();
        await().atMost(PATIENCE).until(() -> System.nanoTime() - since > frozen().toNanos());
        long before = deeds.deliveredBy(0);
        node.wake();

        fleet.awaitReady();
        await().atMost(PATIENCE).until(() -> {
            fleet.desk().take(2);
            fleet.deliverAll(CLERKS);
            fleet.settle();
            return deeds.deliveredBy(0) > before;
        });
        fleet.allIsWell();
    }

    @Test
    @Tag("proof")
    @FaultRow(34)
    void one_that_is_killed_loses_nothing_and_the_others_go_on_without_it() {
        Deeds deeds = Deeds.fromNowOn(fleet);
        fleet.systems().portal().faults().add(Fault.slow(Duration.ofMillis(400)));
        fleet.desk().take(8);
        CompletableFuture<Void> handingIn = CompletableFuture.runAsync(() -> fleet.deliverAll(CLERKS));
        await().atMost(PATIENCE).until(() -> deeds.sendingBy(0) > 0);
        fleet.node(0).kill();
        fleet.systems().heal();
        handingIn.join();
        fleet.settle();
        fleet.restart(0);
        fleet.awaitReady();
        fleet.allIsWell();
    }

    @Test
    @Tag("proof")
    @FaultRow(47)
    void they_are_restarted_one_after_the_other_and_no_request_is_refused() {
        int before = fleet.balancer().unanswered();
        AtomicInteger handedIn = new AtomicInteger();
        ScheduledExecutorService clerk = Executors.newScheduledThreadPool(2);
        try {
            clerk.scheduleAtFixedRate(() -> handIn(handedIn), 0, 200, TimeUnit.MILLISECONDS);
            for (int i = 0; i < restarted(); i++) {
                GatewayProcess leaving = fleet.node(i);
                leaving.terminate();
                leaving.awaitEnd();
                fleet.restart(i);
                fleet.awaitReady();
            }
        } finally {
            clerk.shutdown();
        }
        await().atMost(PATIENCE).until(clerk::isTerminated);
        assertThat(handedIn.get()).isGreaterThan(10 * size());
        assertThat(fleet.balancer().unanswered() - before)
                .as("requests that were not answered by 202")
                .isZero();
        fleet.allIsWell();
    }

    private BooksSummary portal() {
        return fleet.systems().portal().books().summary();
    }

    private void handIn(AtomicInteger handedIn) {
        fleet.desk().birth();
        if (fleet.desk().deliver(fleet.balancer())) {
            handedIn.incrementAndGet();
        }
    }

    /** It may have come to its end just then. */
    private static boolean frozenWhileSending(GatewayProcess node, Deeds deeds) {
        node.freeze();
        if (deeds.sendingBy(0) > 0) {
            return true;
        }
        node.wake();
        return false;
    }

    private long most(Duration window) {
        List<Instant> told = fleet.systems().portal().books().tellings().stream()
                .map(Telling::at)
                .toList();
        return told.stream()
                .mapToLong(from -> told.stream()
                        .filter(it -> !it.isBefore(from) && it.isBefore(from.plus(window)))
                        .count())
                .max()
                .orElse(0);
    }
}
