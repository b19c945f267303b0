package vn.lienthong.gateway.reconcile;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.gateway.reconcile.Differences.Pending;
import vn.lienthong.gateway.reconcile.Judging.Answer;
import vn.lienthong.routes.reconcile.Difference;
import vn.lienthong.routes.reconcile.Kind;

/**
 * Looks a second time at what is missing, behind or ahead, and once more at what gave no answer. What the second look does not
 * show again is none; what was told something in between begins anew.
 */
final class Confirming implements Step {

    private static final int AT_ONCE = 20;
    private static final int MOST_LOOKS = 6;

    /** What a second look may say instead, besides. */
    private static final Set<Kind> SAID = EnumSet.of(Kind.IN_FLIGHT, Kind.DUPLICATED, Kind.DIFFERS);

    private final Book book;
    private final Judging judging;
    private final Holdings holdings;
    private final Waits waits;
    private final Milestones milestones;

    Confirming(Book book, Judging judging, Holdings holdings, Waits waits, Milestones milestones) {
        this.book = book;
        this.judging = judging;
        this.holdings = holdings;
        this.waits = waits;
        this.milestones = milestones;
    }

    @Override
    public boolean go(Run run, long token) {
        Instant now = book.clock.instant();
        boolean nothingLeft = !book.unasked.anyLeft(run.id()) && !book.differences.anyPending(run.id());
        if (nothingLeft) {
            book.move(run, token, RunState.HEALING);
            return true;
        }
        if (judging.closed(run.lane())) {
            book.silent(run, token, "the lane is closed");
            return false;
        }
        if (holdings.freshWaits(run.lane(), now)) {
            book.later(run, token);
            return false;
        }
        List<String> unasked = book.unasked.due(run.id(), now, AT_ONCE);
        List<Pending> pending = book.differences.pending(run.id(), now, AT_ONCE);
        for (String code : unasked) {
            if (!again(run, token, code)) {
                return false;
            }
        }
        for (Pending it : pending) {
            if (!look(run, token, it)) {
                return false;
            }
        }
        return !unasked.isEmpty() || !pending.isEmpty();
    }

    private boolean again(Run run, long token, String code) {
        Answer answer = judging.ask(run, code);
        Instant now = book.clock.instant();
        if (answer instanceof Answer.Silent silent) {
            if (judging.closed(run.lane())) {
                book.silent(run, token, silent.reason());
                return false;
            }
            book.write(
                    run,
                    token,
                    () -> book.unasked.add(run.id(), code, "no answer of use", now.plus(waits.visibility(run.lane()))));
            return true;
        }
        Judged judged = ((Answer.Said) answer).judged();
        book.write(run, token, () -> {
            book.unasked.remove(run.id(), code);
            book.runs.silent(run.id(), null);
            book.differences.add(run.id(), judged, waits.first(judged), waits.due(run.lane(), judged, now));
        });
        return true;
    }

    private boolean look(Run run, long token, Pending it) {
        Answer answer = judging.ask(run, it.code());
        if (answer instanceof Answer.Silent silent) {
            book.silent(run, token, silent.reason());
            return false;
        }
        Judged judged = ((Answer.Said) answer).judged();
        book.write(run, token, () -> {
            book.runs.silent(run.id(), null);
            saw(run, it, judged);
        });
        milestones.reached(Milestones.Point.LOOKED_AGAIN);
        return true;
    }

    private void saw(Run run, Pending it, Judged judged) {
        Instant now = book.clock.instant();
        boolean still = judged.differences().stream().anyMatch(found -> found.kind() == it.kind());
        if (!still) {
            book.differences.remove(run.id(), it.code(), it.kind());
            List<Difference> others = judged.differences().stream()
                    .filter(found -> Differences.LOOKED_AT.contains(found.kind()) || SAID.contains(found.kind()))
                    .toList();
            Judged rest = new Judged(judged.code(), others, judged.holding(), judged.lookedAt());
            book.differences.add(run.id(), rest, waits.first(rest), waits.due(run.lane(), rest, now));
        } else if (agrees(run, it, judged)) {
            book.differences.confirm(run.id(), it.code(), it.kind(), Objects.requireNonNull(judged.lookedAt()));
        } else {
            List<Difference> same = judged.differences().stream()
                    .filter(found -> found.kind() == it.kind())
                    .toList();
            Judged anew = new Judged(judged.code(), same, judged.holding(), judged.lookedAt());
            Instant due = it.looks() >= MOST_LOOKS ? null : waits.due(run.lane(), anew, now);
            book.differences.add(run.id(), anew, waits.first(anew), due);
        }
    }

    private boolean agrees(Run run, Pending it, Judged second) {
        Instant first = it.first();
        Instant at = second.lookedAt();
        return first != null
                && at != null
                && second.holding().tick() == it.tick()
                && !at.isBefore(first.plus(waits.visibility(run.lane())));
    }
}
