package vn.lienthong.mock.linked;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counted part of the books, and the requests that broke the contract. */
final class HubTally {
    private static final int JUDGEMENTS_KEPT = 1_000;

    private final Clock clock;
    private final Map<HubFigure, Long> figures = new EnumMap<>(HubFigure.class);
    private final Map<String, Long> calls = new TreeMap<>();
    private final Deque<HubJudgement> judgements = new ArrayDeque<>();

    HubTally(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(HubFigure figure) {
        figures.merge(figure, 1L, Long::sum);
    }

    synchronized void called(String operation) {
        calls.merge(operation, 1L, Long::sum);
    }

    synchronized void broken(String operation, List<String> reasons) {
        add(HubFigure.BROKEN_REQUESTS);
        judgements.addLast(
                new HubJudgement(of(HubFigure.BROKEN_REQUESTS), clock.instant(), operation, List.copyOf(reasons)));
        if (judgements.size() > JUDGEMENTS_KEPT) {
            judgements.removeFirst();
        }
    }

    synchronized long of(HubFigure figure) {
        return figures.getOrDefault(figure, 0L);
    }

    synchronized Map<String, Long> calls() {
        return new TreeMap<>(calls);
    }

    synchronized List<HubJudgement> judgements() {
        return List.copyOf(judgements);
    }

    synchronized void forget() {
        figures.clear();
        calls.clear();
        judgements.clear();
    }
}
