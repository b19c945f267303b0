package vn.lienthong.mock.civilstatus;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counted part of the books, and the requests that broke the contract. */
final class Tally {
    private static final int JUDGEMENTS_KEPT = 1_000;

    private final Clock clock;
    private final Map<Figure, Long> figures = new EnumMap<>(Figure.class);
    private final Map<String, Long> calls = new TreeMap<>();
    private final Deque<Judgement> judgements = new ArrayDeque<>();

    Tally(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(Figure figure) {
        figures.merge(figure, 1L, Long::sum);
    }

    synchronized void called(String operation) {
        calls.merge(operation, 1L, Long::sum);
    }

    synchronized void broken(String operation, List<String> reasons) {
        add(Figure.BROKEN_REQUESTS);
        judgements.addLast(new Judgement(of(Figure.BROKEN_REQUESTS), clock.instant(), operation, List.copyOf(reasons)));
        if (judgements.size() > JUDGEMENTS_KEPT) {
            judgements.removeFirst();
        }
    }

    synchronized long of(Figure figure) {
        return figures.getOrDefault(figure, 0L);
    }

    synchronized Map<String, Long> calls() {
        return new TreeMap<>(calls);
    }

    synchronized List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    synchronized void forget() {
        figures.clear();
        calls.clear();
        judgements.clear();
    }
}
