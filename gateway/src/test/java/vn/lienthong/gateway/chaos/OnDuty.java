package vn.lienthong.gateway.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lienthong.gateway.proof.AllSystems;

/** An operator who pulls levers, replays, edits and withdraws, more often than anybody would. */
final class OnDuty implements AutoCloseable {

    private static final List<String> LANES = List.of("NPSP", "CIVIL_STATUS", "LAND", "LINKED", "PROVINCE");

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Gateways gateways;
    private final Townsfolk townsfolk;
    private final AllSystems systems;
    private final SplittableRandom random;
    private final int births;
    private final AtomicInteger done = new AtomicInteger();

    OnDuty(long seed, Pace pace, Gateways gateways, Townsfolk townsfolk, AllSystems systems) {
        this.systems = systems;
        this.gateways = gateways;
        this.townsfolk = townsfolk;
        this.random = new SplittableRandom(seed);
        this.births = pace.births();
        thread.scheduleWithFixedDelay(
                this::act, pace.operatorActs().toMillis(), pace.operatorActs().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What was done and not refused. */
    int done() {
        return done.get();
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(1, TimeUnit.MINUTES);
    }

    private void act() {
        String lane = LANES.get(random.nextInt(LANES.size()));
        switch (random.nextInt(10)) {
            case 0 -> operate("/api/v1/lanes/" + lane + "/hold", "{\"reason\":\"Thử dừng làn\"}");
            case 1 -> operate("/api/v1/lanes/" + lane + "/stop", "{\"reason\":\"Thử dừng khẩn cấp\"}");
            case 2, 3, 4 -> LANES.forEach(gateways::open);
            case 5 -> cancel();
            case 6 -> edit();
            case 7 -> systems.hub().hand(births, 0);
            default -> replay();
        }
    }

    /** What another message has to wait for is never withdrawn: a dossier's first state. */
    private void cancel() {
        townsfolk
                .oneOfTheNewest(random)
                .filter(it -> mayBeSpared(townsfolk.accepted().get(it)))
                .ifPresent(it -> operate("/api/v1/messages/" + it + "/cancel", "{\"reason\":\"Rút thử\"}"));
    }

    private static boolean mayBeSpared(Document document) {
        Long version = document.what().version();
        return document.step() || version != null && version > 1;
    }

    private void replay() {
        example().ifPresent(it -> operate("/api/v1/messages/" + it + "/replay", "{}"));
    }

    private void edit() {
        example()
                .ifPresent(it -> operate(
                        "/api/v1/messages/" + it + "/edit",
                        "{\"patch\":{\"summary\":\"Sửa thử\"},\"reason\":\"Sửa thử\",\"baseVersion\":1}"));
    }

    /** A parked message of which it is certain that its system does not have it. */
    private Optional<String> example() {
        List<String> examples = new ArrayList<>();
        gateways.ask("/api/v1/parked").ifPresent(parked -> {
            for (JsonNode group : parked.at("/groups")) {
                if (group.at("/cause/name").asText().equals("REFUSED")) {
                    examples.add(group.at("/example/message").asText());
                }
            }
        });
        return examples.isEmpty() ? Optional.empty() : Optional.of(examples.get(random.nextInt(examples.size())));
    }

    private void operate(String path, String body) {
        if (gateways.operate(random.nextInt(gateways.count()), path, body).status() / 100 == 2) {
            done.incrementAndGet();
        }
    }
}
