package vn.lienthong.gateway.reconcile;

import java.time.Instant;
import java.util.List;

/**
 * Writes down what was found of some dossiers and how far it has come, in one transaction, so that a comparison whose node dies
 * goes on after the last of these.
 */
final class Parts {

    private final Book book;
    private final SystemLooks looks;
    private final Waits waits;
    private final Milestones milestones;

    Parts(Book book, SystemLooks looks, Waits waits, Milestones milestones) {
        this.book = book;
        this.looks = looks;
        this.waits = waits;
        this.milestones = milestones;
    }

    /**
     * @param position the last code of all that were looked at
     * @param silent of which the system said nothing
     */
    void write(Run run, long token, String position, List<Judged> judged, List<String> silent) {
        Instant now = book.clock.instant();
        milestones.reached(Milestones.Point.COMPARED_NOT_WRITTEN);
        book.write(run, token, () -> {
            judged.forEach(it -> add(run, it, now));
            silent.forEach(it -> book.unasked.add(run.id(), it, "no answer of use", now));
            book.runs.silent(run.id(), null);
            book.runs.reached(run.id(), position, judged.size() + (long) silent.size());
        });
        milestones.reached(Milestones.Point.WRITTEN);
    }

    /** All are compared. */
    void end(Run run, long token) {
        book.write(run, token, () -> {
            book.codes.forget(run.id());
            book.runs.move(run.id(), RunState.CONFIRMING, book.clock.instant());
        });
    }

    private void add(Run run, Judged found, Instant now) {
        if (!found.differences().isEmpty()) {
            boolean askable = looks.canAsk(run.lane());
            book.differences.add(
                    run.id(), found, waits.first(found), askable ? waits.due(run.lane(), found, now) : null);
        }
    }
}
