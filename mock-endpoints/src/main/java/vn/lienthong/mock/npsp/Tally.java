package vn.lienthong.mock.npsp;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counted part of the books, and the requests that broke the contract. */
final class Tally {
    private static final int JUDGEMENTS_KEPT = 1_000;
    private static final int SERVICES_KEPT = 100;

    private final Map<Figure, Long> figures = new EnumMap<>(Figure.class);
    private final Map<String, Long> calls = new TreeMap<>();
    private final Map<FaultKind, Long> met = new EnumMap<>(FaultKind.class);
    private final Deque<Judgement> judgements = new ArrayDeque<>();

    synchronized void add(Figure figure, long more) {
        figures.merge(figure, more, Long::sum);
    }

    synchronized void called(String service) {
        if (calls.size() < SERVICES_KEPT || calls.containsKey(service)) {
            calls.merge(service, 1L, Long::sum);
        }
    }

    synchronized void met(FaultKind kind) {
        met.merge(kind, 1L, Long::sum);
    }

    synchronized void malformed(String service, List<String> reasons, Instant at) {
        add(Figure.MALFORMED_REQUESTS, 1);
        judgements.addLast(new Judgement(figure(Figure.MALFORMED_REQUESTS), at, service, List.copyOf(reasons)));
        if (judgements.size() > JUDGEMENTS_KEPT) {
            judgements.removeFirst();
        }
    }

    synchronized List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    synchronized void forget() {
        figures.clear();
        calls.clear();
        met.clear();
        judgements.clear();
    }

    synchronized BooksSummary summary(long dossiers, long tellings, long tellingsForgotten) {
        return new BooksSummary(
                dossiers,
                figure(Figure.CREATES_APPLIED),
                figure(Figure.CREATES_APPLIED_TWICE),
                figure(Figure.CREATES_REFUSED_AS_EXISTING),
                figure(Figure.UPDATES_APPLIED),
                figure(Figure.UPDATES_REFUSED_AS_MISSING),
                figure(Figure.HARMLESS_REPEATS),
                figure(Figure.PROGRESS_ROWS_APPLIED),
                figure(Figure.PROGRESS_ROWS_APPLIED_TWICE),
                figure(Figure.PROGRESS_ROWS_REFUSED_AS_MISSING),
                figure(Figure.PROGRESS_ROWS_REFUSED_IN_PART),
                figure(Figure.BUSINESS_REFUSALS),
                figure(Figure.UNKNOWN_PROCEDURE_REFUSALS),
                figure(Figure.CALLS_ABOVE_RATE),
                figure(Figure.MALFORMED_REQUESTS),
                figure(Figure.LOGINS),
                figure(Figure.LOGINS_REFUSED),
                figure(Figure.SESSIONS_REFUSED),
                tellings,
                tellingsForgotten,
                new TreeMap<>(calls),
                new TreeMap<>(met));
    }

    private long figure(Figure figure) {
        return figures.getOrDefault(figure, 0L);
    }
}
