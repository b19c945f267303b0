package vn.lienthong.gateway.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.routes.reconcile.Meeting;
import vn.lienthong.routes.reconcile.Meetings;

/**
 * Compares dossier by dossier, in the order of their codes: with the national system's list as far as one reading of the ledger may
 * last; without one by asking.
 */
final class Merging implements Step {

    private static final int AT_ONCE = 1_000;

    private final Sides sides;
    private final Judging judging;
    private final Parts parts;
    private final Step asking;
    private final Duration longest;

    /** @param longest how long one reading of the ledger may last */
    Merging(Sides sides, Judging judging, Parts parts, Step asking, Duration longest) {
        this.sides = sides;
        this.judging = judging;
        this.parts = parts;
        this.asking = asking;
        this.longest = longest;
    }

    @Override
    public boolean go(Run run, long token) {
        return run.national() == null ? asking.go(run, token) : read(run, token);
    }

    private boolean read(Run run, long token) {
        long end = System.nanoTime() + longest.toNanos();
        try (Meetings meetings = sides.meetings(run, run.position())) {
            while (meetings.hasNext() && System.nanoTime() - end < 0) {
                List<Meeting> some = some(meetings);
                Set<String> own = new HashSet<>(
                        sides.own(run, some.stream().map(Meeting::code).toList()));
                List<Judged> judged = some.stream()
                        .filter(it -> own.contains(it.code()))
                        .map(it -> judging.read(run, it))
                        .toList();
                parts.write(run, token, some.get(some.size() - 1).code(), judged, List.of());
            }
            if (!meetings.hasNext()) {
                parts.end(run, token);
            }
            return true;
        }
    }

    private static List<Meeting> some(Meetings meetings) {
        List<Meeting> some = new ArrayList<>();
        while (some.size() < AT_ONCE && meetings.hasNext()) {
            some.add(meetings.next());
        }
        return some;
    }
}
