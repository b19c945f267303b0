package vn.lienthong.gateway.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.reconcile.Judging.Answer;
import vn.lienthong.gateway.reconcile.side.LedgerSide;
import vn.lienthong.routes.reconcile.Meeting;
import vn.lienthong.routes.reconcile.Meetings;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

/**
 * Compares dossier by dossier, in the order of their codes. What was found of some of them and how far it has come are one
 * transaction, so that a comparison whose node dies goes on after the last of these.
 */
final class Merging implements Step {

    private static final int ASKED_AT_ONCE = 20;
    private static final int READ_AT_ONCE = 1_000;
    private static final int SILENT = 3;
    private static final Duration LONGEST_CURSOR = Duration.ofSeconds(30);
    private static final Duration LONGEST_ASKING = Duration.ofSeconds(5);

    private final Book book;
    private final LedgerSide ledger;
    private final Holdings holdings;
    private final KeptLists lists;
    private final Judging judging;
    private final SystemLooks looks;
    private final Waits waits;
    private final Milestones milestones;

    Merging(
            Book book,
            LedgerSide ledger,
            Holdings holdings,
            KeptLists lists,
            Judging judging,
            SystemLooks looks,
            Waits waits,
            Milestones milestones) {
        this.book = book;
        this.ledger = ledger;
        this.holdings = holdings;
        this.lists = lists;
        this.judging = judging;
        this.looks = looks;
        this.waits = waits;
        this.milestones = milestones;
    }

    @Override
    public boolean go(Run run, long token) {
        if (run.national() != null) {
            return read(run, token);
        }
        return mayAsk(run, token) && ask(run, token);
    }

    /** Whether the system may be asked now; fresh messages go first. */
    private boolean mayAsk(Run run, long token) {
        if (judging.closed(run.lane())) {
            book.silent(run, token, "the lane is closed");
            return false;
        }
        if (holdings.freshWaits(run.lane(), book.clock.instant())) {
            book.later(run, token);
            return false;
        }
        return true;
    }

    /** With the national system's list: as far as one reading of the ledger may last. */
    private boolean read(Run run, long token) {
        long end = System.nanoTime() + LONGEST_CURSOR.toNanos();
        try (Meetings meetings = meetings(run)) {
            while (meetings.hasNext() && System.nanoTime() - end < 0) {
                List<Meeting> some = some(meetings, READ_AT_ONCE);
                List<Judged> judged =
                        own(run, some).stream().map(it -> judging.read(run, it)).toList();
                write(run, token, last(some), judged, List.of());
            }
            return meetings.hasNext() || ended(run, token);
        }
    }

    /** By asking: reads some codes at once, since each reading sorts them, and asks about a few of them at a time. */
    private boolean ask(Run run, long token) {
        List<Meeting> read;
        try (Meetings meetings = meetings(run)) {
            read = some(meetings, READ_AT_ONCE);
        }
        if (read.isEmpty()) {
            return ended(run, token);
        }
        long end = System.nanoTime() + LONGEST_ASKING.toNanos();
        boolean answered = true;
        for (int i = 0; answered && i < read.size() && System.nanoTime() - end < 0; i += ASKED_AT_ONCE) {
            answered = ask(run, token, read.subList(i, Math.min(i + ASKED_AT_ONCE, read.size())));
        }
        return answered;
    }

    /** @return whether the system answers */
    private boolean ask(Run run, long token, List<Meeting> some) {
        List<Meeting> own = own(run, some);
        List<Judged> judged = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int streak = 0;
        for (int i = 0; i < own.size(); i++) {
            Answer answer = judging.ask(run, own.get(i).code());
            if (answer instanceof Answer.Said said) {
                judged.add(said.judged());
                streak = 0;
                continue;
            }
            silent.add(own.get(i).code());
            if (++streak == SILENT) {
                if (i >= SILENT) {
                    write(run, token, own.get(i - SILENT).code(), judged, silent.subList(0, silent.size() - SILENT));
                }
                book.silent(run, token, ((Answer.Silent) answer).reason());
                return false;
            }
        }
        if (!silent.isEmpty() && judged.stream().noneMatch(it -> it.lookedAt() != null) && book.mayBeDown(run)) {
            book.silent(run, token, "no answer of use");
            return false;
        }
        write(run, token, last(some), judged, silent);
        return true;
    }

    private Meetings meetings(Run run) {
        UUID province = run.province();
        UUID national = run.national();
        return new Meetings(
                list(province, run.position()),
                ledger.open(run.lane(), run.from(), run.to(), run.position()),
                list(national, run.position()),
                run.position());
    }

    private Side<Standing> list(@Nullable UUID list, @Nullable String from) {
        return list == null ? Side.of(List.of()) : new PagedList(lists, list, from);
    }

    private static List<Meeting> some(Meetings meetings, int most) {
        List<Meeting> some = new ArrayList<>();
        while (some.size() < most && meetings.hasNext()) {
            some.add(meetings.next());
        }
        return some;
    }

    /** Without those whose first receipt came in after the beginning. */
    private List<Meeting> own(Run run, List<Meeting> some) {
        Set<String> later = holdings.later(
                run.lane(),
                some.stream().map(Meeting::code).toList(),
                Objects.requireNonNull(run.frozenAt(), "prepared before it is compared"));
        return some.stream().filter(it -> !later.contains(it.code())).toList();
    }

    private static String last(List<Meeting> some) {
        return some.get(some.size() - 1).code();
    }

    private void write(Run run, long token, String position, List<Judged> judged, List<String> silent) {
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

    private void add(Run run, Judged found, Instant now) {
        if (!found.differences().isEmpty()) {
            boolean askable = looks.canAsk(run.lane());
            book.differences.add(
                    run.id(), found, waits.first(found), askable ? waits.due(run.lane(), found, now) : null);
        }
    }

    private boolean ended(Run run, long token) {
        book.move(run, token, RunState.CONFIRMING);
        return true;
    }
}
