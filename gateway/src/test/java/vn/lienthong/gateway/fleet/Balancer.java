package vn.lienthong.gateway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import vn.lienthong.gateway.proof.GatewayProcess;
import vn.lienthong.gateway.proof.OneStopDesk;

/**
 * What stands before several gateways: it asks each all the time whether it is ready, sends a request to one that said so
 * last, in turn, and never tries another with it. One that says no is left out at once, one that says nothing after a few times.
 */
public final class Balancer implements OneStopDesk.Door, AutoCloseable {

    private static final Duration ASK_EVERY = Duration.ofMillis(250);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(1);
    private static final int SILENCES = 3;

    private record Node(GatewayProcess gateway, boolean ready, int silences) {

        Node asked() {
            OptionalInt said = gateway.readiness(ANSWER_WITHIN);
            return said.isPresent()
                    ? new Node(gateway, said.getAsInt() == 200, 0)
                    : new Node(gateway, ready && silences + 1 < SILENCES, silences + 1);
        }
    }

    private final AtomicReferenceArray<Node> nodes;
    private final ExecutorService asking;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    Balancer(List<GatewayProcess> gateways) {
        nodes = new AtomicReferenceArray<>(
                gateways.stream().map(it -> new Node(it, false, 0)).toArray(Node[]::new));
        asking = Executors.newFixedThreadPool(gateways.size());
        for (int i = 0; i < gateways.size(); i++) {
            int number = i;
            asking.execute(() -> ask(number));
        }
    }

    /** Empty where nobody is ready, or the one that was did not accept it. */
    @Override
    public Optional<JsonNode> submit(String path, byte[] body) {
        List<GatewayProcess> ready = ready();
        Optional<JsonNode> answer = ready.isEmpty()
                ? Optional.empty()
                : ready.get(Math.floorMod(turn.getAndIncrement(), ready.size())).submit(path, body);
        if (answer.isEmpty()) {
            unanswered.incrementAndGet();
        }
        return answer;
    }

    /** Those that said so when they were asked last. */
    public List<GatewayProcess> ready() {
        List<GatewayProcess> ready = new ArrayList<>();
        for (int i = 0; i < nodes.length(); i++) {
            Node node = nodes.get(i);
            if (node.ready()) {
                ready.add(node.gateway());
            }
        }
        return ready;
    }

    /** Requests that were not accepted, for whatever reason. */
    public int unanswered() {
        return unanswered.get();
    }

    /** Another process stands at that place from now on. */
    void replace(int number, GatewayProcess gateway) {
        nodes.set(number, new Node(gateway, false, 0));
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }

    private void ask(int number) {
        try {
            while (true) {
                Node node = nodes.get(number);
                nodes.compareAndSet(number, node, node.asked());
                TimeUnit.MILLISECONDS.sleep(ASK_EVERY.toMillis());
            }
        } catch (InterruptedException | IllegalStateException interrupted) {
            // Only close() interrupts, be it in a pause or while a gateway is asked.
            Thread.currentThread().interrupt();
        }
    }
}
