package vn.lienthong.mock.civilstatus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dossier that the registry took, and how far it is. Kept by {@link Registrations}, behind its lock. */
final class Registration {
    static final int WAITING = 1;
    static final int SUPPLEMENT = 2;
    static final int PROCESSED = 3;
    static final int COMPLETED = 4;
    static final int REFUSED = 6;

    final long id;
    final Instant receivedAt;
    Submission submission;
    Instant since;
    Instant changedAt;
    int status = WAITING;
    String note = "";

    @Nullable
    Instant deadline;

    @Nullable
    Instant finishedAt;

    @Nullable
    Entry entry;

    int polls;
    int pollsOfRound;
    int submissions = 1;
    int repeats;
    int registeredTwice;

    /**
     * Where it stands in the register.
     *
     * @param personalNumber of a child that was registered; empty otherwise
     */
    record Entry(String number, String book, String page, String personalNumber) {}

    Registration(long id, Submission submission, Instant now) {
        this.id = id;
        this.submission = submission;
        this.receivedAt = now;
        this.since = now;
        this.changedAt = now;
    }

    boolean settled() {
        return status == COMPLETED || status == REFUSED;
    }

    /** Begins anew with what supplements it. */
    void supplemented(Submission with, Instant now) {
        submission = with;
        since = now;
        changedAt = now;
        status = WAITING;
        note = "";
        deadline = null;
        pollsOfRound = 0;
        submissions++;
    }

    HeldRegistration shown() {
        return new HeldRegistration(
                submission.code(),
                submission.linkedCode(),
                submission.operation().wireName(),
                submission.module(),
                submission.type(),
                submission.unit(),
                id,
                status,
                note,
                receivedAt,
                changedAt,
                finishedAt,
                deadline,
                polls,
                submissions,
                repeats,
                registeredTwice,
                entry == null ? null : entry.number(),
                entry == null ? null : entry.book(),
                entry == null ? null : entry.page(),
                entry == null || entry.personalNumber().isEmpty() ? null : entry.personalNumber(),
                submission.data(),
                submission.files());
    }
}
