package vn.lienthong.routes.followup;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.followup.Line.What;

/** The rules of one event. */
final class FollowUpRules {

    private final FollowUp before;
    private final Instant now;
    private final Schedule schedule;

    FollowUpRules(FollowUp before, Instant now, Schedule schedule) {
        this.before = before;
        this.now = now;
        this.schedule = schedule;
    }

    FollowUpStep on(FollowUpEvent event) {
        if (event instanceof FollowUpEvent.Submitted) {
            return submitted();
        }
        if (event instanceof FollowUpEvent.AskedFor) {
            return askedFor();
        }
        if (event instanceof FollowUpEvent.SubmittedAgain) {
            return before.standing() == Standing.NOT_KNOWN
                    ? step(before.withLine(before.due()), What.SUBMITTED_AGAIN)
                    : denied();
        }
        if (event instanceof FollowUpEvent.GivenUp) {
            return before.standing().ended() ? denied() : givenUp();
        }
        if (before.standing().ended()) {
            return quiet(before);
        }
        if (event instanceof FollowUpEvent.Seen seen) {
            return seen(seen.sighting());
        }
        return event instanceof FollowUpEvent.QuestionRefused refused ? questionRefused(refused.code()) : notAnswered();
    }

    /** What the registry said before stays known, so that its old word is not taken for one about the new submission. */
    private FollowUpStep submitted() {
        return step(before.submitted(now, soon(), overdue()), What.SUBMITTED);
    }

    private FollowUpStep seen(Sighting sighting) {
        return switch (sighting.kind()) {
            case NOT_KNOWN -> missing();
            case UNFINISHED ->
                before.standing() == Standing.SUBMITTED || before.standing() == Standing.NOT_KNOWN
                        ? moved(sighting)
                        : same(before.seen());
            case RECEIVED, SUPPLEMENT_REQUESTED, PROCESSING, RESULT_AWAITED, COMPLETED, REFUSED ->
                isNews(sighting) ? moved(sighting) : same(Print.of(sighting));
        };
    }

    private FollowUpStep missing() {
        Instant missing = before.missingSince();
        Instant since = missing == null ? now : missing;
        if (before.standing() != Standing.NOT_KNOWN && !now.isBefore(since.plus(schedule.grace()))) {
            return step(
                    before.moved(Standing.NOT_KNOWN, now, before.seen(), since, soon(), before.overdueAt()),
                    What.MOVED);
        }
        return same(before.seen(), since);
    }

    private boolean isNews(Sighting sighting) {
        Standing next = sighting.kind().standing();
        Print print = Print.of(sighting);
        if (before.standing() == next) {
            return next == Standing.SUPPLEMENT_REQUESTED && !print.sameContent(before.seen());
        }
        return before.standing() != Standing.SUBMITTED || next == Standing.COMPLETED || !isOldWord(print);
    }

    /** What the registry said before the newest submission, and has not touched since. */
    private boolean isOldWord(Print print) {
        boolean early = now.isBefore(before.submittedAt().plus(schedule.grace()));
        return print.equals(before.seen()) && (print.notAfter(before.submittedAt()) || early);
    }

    private FollowUpStep moved(Sighting sighting) {
        Instant deadline = sighting.deadline();
        Instant overdue = deadline == null ? overdue() : deadline;
        Standing to = sighting.kind().standing();
        return step(before.moved(to, now, Print.of(sighting), null, soon(), overdue), What.MOVED);
    }

    private FollowUpStep same(Print seen) {
        return same(seen, null);
    }

    private FollowUpStep same(Print seen, @Nullable Instant missing) {
        int unchanged = before.unchanged() + 1;
        return quiet(before.asked(seen, missing, unchanged, false, "", later(unchanged)));
    }

    private FollowUpStep notAnswered() {
        return quiet(before.asked(
                before.seen(),
                before.missingSince(),
                before.unchanged(),
                before.alone(),
                before.trouble(),
                schedule.afterNoAnswer(before.id(), now)));
    }

    /** With others it may have been one of them; alone it is this one. */
    private FollowUpStep questionRefused(String code) {
        int unchanged = before.alone() ? before.unchanged() + 1 : before.unchanged();
        FollowUp after = before.asked(
                before.seen(),
                before.missingSince(),
                unchanged,
                true,
                before.alone() ? code : before.trouble(),
                before.alone() ? later(unchanged) : schedule.afterNoAnswer(before.id(), now));
        return after.trouble().equals(before.trouble())
                ? quiet(after)
                : step(after.withLine(after.due()), What.QUESTION_REFUSED);
    }

    private FollowUpStep askedFor() {
        return switch (before.standing()) {
            case COMPLETED, REFUSED -> denied();
            case GIVEN_UP ->
                step(before.moved(Standing.SUBMITTED, now, Print.NONE, null, now, overdue()), What.ASKED_FOR);
            case SUBMITTED, RECEIVED, SUPPLEMENT_REQUESTED, PROCESSING, RESULT_AWAITED, NOT_KNOWN ->
                step(before.withLine(now), What.ASKED_FOR);
        };
    }

    private FollowUpStep givenUp() {
        FollowUp after = before.moved(
                Standing.GIVEN_UP, now, before.seen(), before.missingSince(), before.due(), before.overdueAt());
        return step(after, What.GIVEN_UP);
    }

    private Instant soon() {
        return later(0);
    }

    private Instant later(int unchanged) {
        return schedule.next(before.id(), unchanged, now);
    }

    private Instant overdue() {
        return now.plus(schedule.overdueAfter());
    }

    private FollowUpStep denied() {
        return new FollowUpStep(before, Optional.empty(), true);
    }

    private static FollowUpStep quiet(FollowUp after) {
        return new FollowUpStep(after, Optional.empty(), false);
    }

    private static FollowUpStep step(FollowUp after, What what) {
        boolean told =
                what == What.GIVEN_UP || (what == What.MOVED && after.standing().worthTelling());
        return new FollowUpStep(after, Optional.of(new Line(after.lines(), what, after.standing(), told)), false);
    }
}
