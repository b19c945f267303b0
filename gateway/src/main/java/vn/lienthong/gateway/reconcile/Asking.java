package vn.lienthong.gateway.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.gateway.reconcile.Judging.Answer;

/** Compares by asking the national system about one dossier after the other, a few of them in one part. */
final class Asking implements Step {

    private static final int ASKED_AT_ONCE = 20;
    private static final int READ_AT_ONCE = 1_000;
    private static final int SILENT = 3;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Book book;
    private final Sides sides;
    private final Holdings holdings;
    private final Judging judging;
    private final Parts parts;

    Asking(Book book, Sides sides, Holdings holdings, Judging judging, Parts parts) {
        this.book = book;
        this.sides = sides;
        this.holdings = holdings;
        this.judging = judging;
        this.parts = parts;
    }

    @Override
    public boolean go(Run run, long token) {
        if (judging.closed(run.lane())) {
            book.silent(run, token, "the lane is closed");
            return false;
        }
        if (holdings.freshWaits(run.lane(), book.clock.instant())) {
            book.later(run, token);
            return false;
        }
        List<String> read = book.codes.after(run.id(), run.position(), READ_AT_ONCE);
        if (read.isEmpty()) {
            parts.end(run, token);
            return true;
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        boolean answered = true;
        for (int i = 0; answered && i < read.size() && System.nanoTime() - end < 0; i += ASKED_AT_ONCE) {
            answered = ask(run, token, read.subList(i, Math.min(i + ASKED_AT_ONCE, read.size())));
        }
        return answered;
    }

    /** @return whether the system answers */
    private boolean ask(Run run, long token, List<String> some) {
        List<String> own = sides.own(run, some);
        List<Judged> judged = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int streak = 0;
        for (int i = 0; i < own.size(); i++) {
            Answer answer = judging.ask(run, own.get(i));
            if (answer instanceof Answer.Said said) {
                judged.add(said.judged());
                streak = 0;
                continue;
            }
            silent.add(own.get(i));
            if (++streak == SILENT) {
                if (i >= SILENT) {
                    parts.write(run, token, own.get(i - SILENT), judged, silent.subList(0, silent.size() - SILENT));
                }
                book.silent(run, token, ((Answer.Silent) answer).reason());
                return false;
            }
        }
        if (!silent.isEmpty() && judged.stream().noneMatch(it -> it.lookedAt() != null) && book.mayBeDown(run)) {
            book.silent(run, token, "no answer of use");
            return false;
        }
        parts.write(run, token, some.get(some.size() - 1), judged, silent);
        return true;
    }
}
