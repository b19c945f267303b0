package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.gateway.proof.HandInLog.Said;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.message.Lane;

/**
 * A province whose dossiers go to all systems, with a gateway that may die at any point of any lane; the systems and the
 * province outlive it.
 */
final class EveryLane implements AutoCloseable {

    static final List<Lane> LANES = AllSystems.LANES;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int DOSSIERS = 4;

    private final AllSystems systems = new AllSystems();
    private final int port = FreePort.next();
    private final Path data;
    private final HandInLog log;
    private final OneStopDesk desk;

    EveryLane(Path data) {
        this.data = data;
        this.log = new HandInLog(data.resolve("handed-in.jsonl"));
        this.desk = new OneStopDesk(systems, log);
    }

    /** Hands in work for all lanes until the gateway dies at the point, with a message of each of the lanes at it. */
    void dieAt(Point point, List<Lane> lanes) {
        String names = String.join(",", lanes.stream().map(Lane::name).toList());
        try (GatewayProcess gateway = start(point + "@" + names)) {
            Operator operator = new Operator(gateway);
            gateway.awaitReadyOrDead();
            desk.take(DOSSIERS);
            desk.takeRefused();
            await("halt at " + point + " of " + names).atMost(PATIENCE).until(() -> {
                desk.deliver(gateway::submit);
                operator.replayParked();
                if (point == Point.AFTER_RELEASE_BEFORE_PUBLISH) {
                    lanes.forEach(it -> {
                        operator.hold(it);
                        operator.release(it);
                    });
                }
                return !gateway.alive();
            });
            assertThat(gateway.exitCode()).as("died at %s", point).isEqualTo(HaltingGateway.HALTED);
        }
    }

    /** Starts it once more, lets everything come to its end, and has it counted from outside. */
    void allIsWell() {
        systems.heal();
        try (GatewayProcess gateway = start("")) {
            Operator operator = new Operator(gateway);
            gateway.awaitReadyOrDead();
            await("everything settled").atMost(PATIENCE).until(() -> {
                boolean all = desk.deliver(gateway::submit);
                operator.replayParked();
                return all && operator.settled();
            });
            Said said = log.checked(data, systems.books().toArray(String[]::new));
            assertThat(said.exit()).as(said.text()).isZero();
            LANES.forEach(it -> assertThat(said.text()).contains(it.name()));
        }
        systems.understoodEverything();
    }

    @Override
    public void close() {
        systems.close();
    }

    private GatewayProcess start(String haltAt) {
        return GatewayProcess.start(
                data,
                systems.portal().baseUrl(),
                port,
                haltAt,
                1,
                systems.settings().toArray(String[]::new));
    }
}
