package vn.lienthong.gateway.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks again and again whether the law holds, now by the mark and now in full, and whether the day's figures add up; keeps
 * every no.
 */
final class LawWatch implements AutoCloseable {

    private static final int IN_FULL_EVERY = 5;
    private static final List<String> MESSAGES = List.of(
            "/waiting", "/sending", "/unknown", "/parked", "/manual", "/delivered", "/superseded", "/cancelled");
    private static final List<String> DOSSIERS = List.of("/synchronised/total", "/parked", "/waiting", "/withdrawn");

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Gateways gateways;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();

    LawWatch(Gateways gateways, Duration every) {
        this.gateways = gateways;
        thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How often it was seen to hold, or not. */
    int answered() {
        return answered.get();
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void look() {
        boolean full = asked.incrementAndGet() % IN_FULL_EVERY == 0;
        gateways.ask("/api/v1/law?full=" + full).ifPresent(this::judge);
        gateways.ask("/api/v1/reports/daily").ifPresent(this::addUp);
    }

    private void addUp(JsonNode day) {
        if (!adds(day.at("/messages"), MESSAGES) || !adds(day.at("/dossiers"), DOSSIERS)) {
            broken.add(day.toString());
        }
    }

    private static boolean adds(JsonNode figures, List<String> parts) {
        return figures.at("/received").asLong()
                == parts.stream().mapToLong(it -> figures.at(it).asLong()).sum();
    }

    private void judge(JsonNode law) {
        answered.incrementAndGet();
        if (!law.at("/holds").asBoolean()) {
            broken.add(law.toString());
        }
    }
}
