package vn.lienthong.routes.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * When a dossier is asked about again, and how long it may stand as it stands.
 *
 * @param first the wait after a change; see {@link Backoff}
 * @param longest the longest wait
 * @param retry the wait after a question that was not answered
 * @param grace how long the registry may say that it does not know a dossier it took before a person is called; also how long
 *     its last word before a new submission counts as not yet about that one, where it gives no time
 * @param overdueAfter how long a dossier may stand as it stands before it counts as overdue
 */
public record Schedule(Duration first, Duration longest, Duration retry, Duration grace, Duration overdueAfter) {

    /** @param unchanged how many answers in a row brought nothing new */
    Instant next(UUID dossier, int unchanged, Instant now) {
        return backoff().next(dossier, unchanged, now);
    }

    Instant afterNoAnswer(UUID dossier, Instant now) {
        return backoff().afterNoAnswer(dossier, now);
    }

    private Backoff backoff() {
        return new Backoff(first, longest, retry);
    }
}
