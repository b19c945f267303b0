package vn.lienthong.routes.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is awaited of one dossier.
 *
 * @param since when it came to stand so
 * @param submittedAt when the registry took the newest submission
 * @param seen what the registry said last
 * @param missingSince since when the registry says that it does not know it; null while it does
 * @param unchanged how many answers in a row brought nothing new
 * @param alone whether it is asked about by itself, since a question with others was refused
 * @param trouble the registry's code where it refuses the question about it, otherwise empty
 * @param lines how many lines its history has
 * @param due when it is asked about next; meaningless once it has ended
 * @param overdueAt when it counts as overdue if nothing changes
 */
public record FollowUp(
        UUID id,
        Standing standing,
        Instant since,
        Instant submittedAt,
        Print seen,
        @Nullable Instant missingSince,
        int unchanged,
        boolean alone,
        String trouble,
        int lines,
        Instant due,
        Instant overdueAt) {

    /** The registry took a first submission. */
    public static FollowUpStep begin(UUID id, Instant now, Schedule schedule) {
        FollowUp nothing = new FollowUp(id, Standing.SUBMITTED, now, now, Print.NONE, null, 0, false, "", 0, now, now);
        return nothing.apply(new FollowUpEvent.Submitted(), now, schedule);
    }

    /** Applies one event. */
    public FollowUpStep apply(FollowUpEvent event, Instant now, Schedule schedule) {
        return new FollowUpRules(this, now, schedule).on(event);
    }

    /** It stands where it stood. */
    FollowUp asked(
            Print lastSeen, @Nullable Instant missing, int answers, boolean byItself, String refusal, Instant next) {
        return new FollowUp(
                id,
                standing,
                since,
                submittedAt,
                lastSeen,
                missing,
                answers,
                byItself,
                refusal,
                lines,
                next,
                overdueAt);
    }

    /** It stands somewhere else, or there anew, and its history has a line more. */
    FollowUp moved(Standing to, Instant at, Print lastSeen, @Nullable Instant missing, Instant next, Instant overdue) {
        return new FollowUp(id, to, at, submittedAt, lastSeen, missing, 0, false, "", lines + 1, next, overdue);
    }

    FollowUp submitted(Instant at, Instant next, Instant overdue) {
        return new FollowUp(id, Standing.SUBMITTED, at, at, seen, null, 0, false, "", lines + 1, next, overdue);
    }

    FollowUp withLine(Instant next) {
        return new FollowUp(
                id,
                standing,
                since,
                submittedAt,
                seen,
                missingSince,
                unchanged,
                alone,
                trouble,
                lines + 1,
                next,
                overdueAt);
    }
}
