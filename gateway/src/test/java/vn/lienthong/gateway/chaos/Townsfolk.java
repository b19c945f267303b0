package vn.lienthong.gateway.chaos;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.lienthong.gateway.chaos.Gateways.Reply;
import vn.lienthong.gateway.proof.HandInLog;

/**
 * Desks that hand dossiers in, each one dossier after the other, document by document, to whichever gateway. One that has no
 * answer in time, or is told to come later, hands the same in again until it is accepted; some do so without need.
 */
final class Townsfolk implements AutoCloseable {

    private static final int COME_AGAIN = 503;
    private static final int OF_LATE = 40;
    private static final Duration LONGEST_HAND_IN = Duration.ofMinutes(4);

    private final long seed;
    private final Gateways gateways;
    private final HandInLog log;
    private final int desks;
    private final Duration longestPause;
    private final int most;
    private final ExecutorService threads;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger documents = new AtomicInteger();
    private final AtomicInteger incidents = new AtomicInteger();
    private final Map<String, Document> accepted = new ConcurrentHashMap<>();
    private final List<String> newest = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private volatile boolean closing;

    /**
     * @param longestPause between two documents of a desk
     * @param most how many documents at most
     */
    Townsfolk(long seed, Gateways gateways, HandInLog log, int desks, Duration longestPause, int most) {
        this.seed = seed;
        this.gateways = gateways;
        this.log = log;
        this.desks = desks;
        this.longestPause = longestPause;
        this.most = most;
        this.threads = Executors.newFixedThreadPool(desks);
    }

    void begin() {
        for (int i = 0; i < desks; i++) {
            threads.submit(this::desk);
        }
        threads.shutdown();
    }

    /** No new dossiers; those that were begun are handed in to their last document. @return whether all were */
    boolean finish() throws InterruptedException {
        closing = true;
        return ended(LONGEST_HAND_IN);
    }

    /** Waits until all are handed in that were to be. */
    boolean ended(Duration patience) throws InterruptedException {
        return threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Documents that were accepted. */
    int handedIn() {
        return documents.get();
    }

    /** Answers of trouble that did not say to come again. */
    int incidents() {
        return incidents.get();
    }

    /** Waits until so many more are accepted. */
    void handIn(int more) {
        int wanted = documents.get() + more;
        await(wanted + " handed in").atMost(LONGEST_HAND_IN).until(() -> documents.get() >= wanted || !wrong.isEmpty());
    }

    /** By the ids that the gateway gave. */
    Map<String, Document> accepted() {
        return accepted;
    }

    /** Answers that were neither an acceptance nor a reason to come again. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** A message that was accepted of late. */
    Optional<String> oneOfTheNewest(SplittableRandom random) {
        synchronized (newest) {
            int back = newest.isEmpty() ? 0 : random.nextInt(Math.min(OF_LATE, newest.size()));
            return newest.isEmpty() ? Optional.empty() : Optional.of(newest.get(newest.size() - 1 - back));
        }
    }

    /** Everybody goes home, whatever is left. */
    @Override
    public void close() {
        closing = true;
        threads.shutdownNow();
    }

    private void desk() {
        try {
            while (!closing && documents.get() < most) {
                int number = numbers.incrementAndGet();
                SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
                for (Document document : Life.drawn(random, number)) {
                    handIn(document, random);
                    if (random.nextInt(15) == 0) {
                        handIn(document, random);
                    }
                    pause(longestPause, random);
                }
            }
        } catch (RuntimeException | Error fault) {
            wrong.add("a desk broke: " + fault);
            throw fault;
        }
    }

    private void handIn(Document document, SplittableRandom random) {
        while (!Thread.currentThread().isInterrupted()) {
            Duration patience = Duration.ofMillis(random.nextInt(8) == 0 ? 30 + random.nextInt(300) : 5_000);
            Reply reply = gateways.handIn(random.nextInt(gateways.count()), document, patience);
            boolean taken = reply.status() / 100 == 2;
            String message = taken ? reply.at("/id") : null;
            log.answered(document.what(), reply.status(), message);
            if (message != null) {
                if (accepted.put(message, document.filed()) == null) {
                    documents.incrementAndGet();
                    synchronized (newest) {
                        newest.add(message);
                    }
                }
                return;
            }
            if (reply.status() / 100 == 4) {
                wrong.add(document.reference() + ": " + reply);
                return;
            }
            if (reply.status() / 100 == 5 && reply.status() != COME_AGAIN) {
                incidents.incrementAndGet();
            }
            pause(Duration.ofMillis(400), random);
        }
    }

    private static void pause(Duration longest, SplittableRandom random) {
        if (!longest.isZero()) {
            LockSupport.parkNanos(random.nextLong(longest.toNanos()));
        }
    }
}
