package vn.lienthong.mock.identity;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.mock.line.LineFaults;

/** What was asked, and what broke the contract. */
public final class IdentityBooks {
    private static final int KEPT = 1_000;

    private final Clock clock;
    private final LineFaults faults;
    private final Map<String, Long> calls = new TreeMap<>();
    private final Deque<LookUp> lookUps = new ArrayDeque<>();
    private final Deque<IdentityJudgement> judgements = new ArrayDeque<>();
    private final Set<String> requests = new HashSet<>();
    private long asked;
    private long notFound;
    private long repeated;
    private long broken;
    private long signIns;

    IdentityBooks(Clock clock, LineFaults faults) {
        this.clock = clock;
        this.faults = faults;
    }

    public synchronized IdentitySummary summary() {
        return new IdentitySummary(new TreeMap<>(calls), asked, notFound, repeated, broken, signIns, faults.applied());
    }

    /** The last thousand, oldest first. */
    public synchronized List<LookUp> lookUps() {
        return List.copyOf(lookUps);
    }

    /** The last thousand, oldest first. */
    public synchronized List<IdentityJudgement> judgements() {
        return List.copyOf(judgements);
    }

    /** Forgets everything but the people. */
    public synchronized void forget() {
        calls.clear();
        lookUps.clear();
        judgements.clear();
        requests.clear();
        asked = 0;
        notFound = 0;
        repeated = 0;
        broken = 0;
        signIns = 0;
        faults.forget();
    }

    synchronized void called(String door) {
        calls.merge(door, 1L, Long::sum);
    }

    synchronized void asked(String door, Question question, boolean found) {
        asked++;
        notFound += found ? 0 : 1;
        repeated += requests.add(question.of("MaYeuCau")) ? 0 : 1;
        lookUps.addLast(new LookUp(
                asked,
                clock.instant(),
                door,
                question.of("MaYeuCau"),
                question.of("MaCanBo"),
                question.of("MaDVC"),
                question.number(),
                question.of("HoVaTen"),
                found));
        if (lookUps.size() > KEPT) {
            lookUps.removeFirst();
        }
    }

    synchronized void broken(String door, List<String> reasons) {
        judgements.addLast(new IdentityJudgement(++broken, clock.instant(), door, List.copyOf(reasons)));
        if (judgements.size() > KEPT) {
            judgements.removeFirst();
        }
    }

    synchronized void signedIn() {
        signIns++;
    }
}
