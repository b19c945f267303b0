package vn.lienthong.gateway.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.routes.reconcile.Meetings;

/**
 * Writes down what takes part: where the national system is asked, each dossier by its code. So a reading of the ledger, which sorts
 * it, is not needed for every few that are asked about; a million dossiers are read once or a few times.
 */
final class Freezing implements Step {

    private static final int AT_ONCE = 1_000;

    private final Book book;
    private final Sides sides;
    private final Duration longest;

    /** @param longest how long one reading of the ledger may last */
    Freezing(Book book, Sides sides, Duration longest) {
        this.book = book;
        this.sides = sides;
        this.longest = longest;
    }

    @Override
    public boolean go(Run run, long token) {
        if (run.frozenAt() == null) {
            book.write(
                    run,
                    token,
                    () -> book.runs.freeze(
                            run, Days.begin(run.from()), Days.begin(run.to().plusDays(1))));
        } else if (run.national() != null || written(run, token)) {
            book.move(run, token, RunState.COMPARING);
        }
        return true;
    }

    /** @return whether all are; it goes on after the last one that is */
    private boolean written(Run run, long token) {
        long end = System.nanoTime() + longest.toNanos();
        try (Meetings meetings = sides.meetings(run, book.codes.last(run.id()))) {
            while (meetings.hasNext() && System.nanoTime() - end < 0) {
                List<String> some = new ArrayList<>(AT_ONCE);
                while (some.size() < AT_ONCE && meetings.hasNext()) {
                    some.add(meetings.next().code());
                }
                book.write(run, token, () -> book.codes.add(run.id(), some));
            }
            return !meetings.hasNext();
        }
    }
}
