package vn.lienthong.gateway.demo.kit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The provincial system with its outbox: tells the gateway each step of the script when its time has come, and again until
 * it has an answer. The steps of one dossier are told one after the other.
 */
public final class Province implements AutoCloseable {

    private static final int SENDERS = 4;
    private static final int ACCEPTED = 202;
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(200);

    private final Http gateway;
    private final Journal journal;
    private final Clock clock;
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, task -> {
        Thread thread = new Thread(task, "province");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Integer, Instant> due = new ConcurrentHashMap<>();
    private volatile List<CompletableFuture<Void>> shares = List.of();

    public Province(Http gateway, Journal journal, Clock clock) {
        this.gateway = gateway;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins to tell the steps, each in its time; those that have their answer already are left out. */
    public void begin(List<? extends Told> steps) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            int mine = i;
            List<Told> share = steps.stream()
                    .filter(it -> it.lot() % SENDERS == mine)
                    .filter(it -> !journal.has(it))
                    .map(Told.class::cast)
                    .toList();
            all.add(CompletableFuture.runAsync(() -> tellAll(mine, share), senders));
        }
        shares = List.copyOf(all);
    }

    /**
     * @return whether everything has its answer
     * @throws IllegalStateException when the gateway refused something that it should have accepted
     */
    public boolean isDone() {
        try {
            shares.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
            return shares.stream().allMatch(CompletableFuture::isDone);
        } catch (CompletionException failed) {
            throw new IllegalStateException(failed.getCause().getMessage(), failed);
        }
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }

    /** @return the time that the day may not pass before the province has told what it has to tell */
    public Instant latest() {
        return due.values().stream()
                .min(Comparator.naturalOrder())
                .map(it -> it.plus(LATE))
                .orElse(Instant.MAX);
    }

    private void tellAll(int sender, List<Told> share) {
        for (Told step : share) {
            due.put(sender, step.at());
            tell(step);
        }
        due.remove(sender);
    }

    private void tell(Told step) {
        while (clock.instant().isBefore(step.at())) {
            Pause.glance();
        }
        while (!accepted(step)) {
            Pause.of(BEFORE_NEXT_TRY);
        }
    }

    private boolean accepted(Told step) {
        Http.Answer answer;
        try {
            answer = gateway.post(step.path(), step.reference(), step.body());
        } catch (IOException notReached) {
            return false;
        }
        if (answer.status() == ACCEPTED) {
            journal.accepted(step, answer.body().path("id").asText());
            return true;
        }
        if (answer.status() >= 500 || answer.status() == 429) {
            return false;
        }
        throw new IllegalStateException(
                "The gateway refused step " + step.number() + " of the script: " + answer.body());
    }
}
