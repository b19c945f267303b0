package vn.lienthong.gateway.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Says again and again how far a long run has come, from its first document to the last count. */
final class Progress implements AutoCloseable {

    private static final int EVERY_SECONDS = 20;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final long begin = System.nanoTime();
    private final Gateways gateways;
    private final Townsfolk townsfolk;
    private final Consumer<String> teller;

    Progress(Gateways gateways, Townsfolk townsfolk, Consumer<String> teller) {
        this.gateways = gateways;
        this.townsfolk = townsfolk;
        this.teller = teller;
        thread.scheduleWithFixedDelay(this::tell, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void tell() {
        teller.accept(String.format(
                Locale.ROOT,
                "%7.1f s %d handed in, %s",
                (System.nanoTime() - begin) / 1e9,
                townsfolk.handedIn(),
                gateways.ask("/api/v1/law")
                        .map(law -> law.at("/total"))
                        .map(JsonNode::toString)
                        .orElse("nobody answers")));
    }
}
