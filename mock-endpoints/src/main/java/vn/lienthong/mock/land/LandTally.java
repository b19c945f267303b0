package vn.lienthong.mock.land;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counted part of the books, and the requests that broke the contract. */
final class LandTally {
    private static final int JUDGEMENTS_KEPT = 1_000;

    private final Clock clock;
    private final Map<LandFigure, Long> figures = new EnumMap<>(LandFigure.class);
    private final Map<String, Long> calls = new TreeMap<>();
    private final Deque<LandJudgement> judgements = new ArrayDeque<>();

    LandTally(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(LandFigure figure) {
        figures.merge(figure, 1L, Long::sum);
    }

    synchronized void called(String operation) {
        calls.merge(operation, 1L, Long::sum);
    }

    synchronized void broken(String operation, List<String> reasons) {
        add(LandFigure.BROKEN_REQUESTS);
        judgements.addLast(
                new LandJudgement(of(LandFigure.BROKEN_REQUESTS), clock.instant(), operation, List.copyOf(reasons)));
        if (judgements.size() > JUDGEMENTS_KEPT) {
            judgements.removeFirst();
        }
    }

    synchronized long of(LandFigure figure) {
        return figures.getOrDefault(figure, 0L);
    }

    synchronized Map<String, Long> calls() {
        return new TreeMap<>(calls);
    }

    synchronized List<LandJudgement> judgements() {
        return List.copyOf(judgements);
    }

    synchronized void forget() {
        figures.clear();
        calls.clear();
        judgements.clear();
    }
}
