package vn.lienthong.routes.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Event.Sighting;
import vn.lienthong.routes.queue.Looks;
import vn.lienthong.routes.queue.Verdict;

/**
 * The truth about every message. Each call is one transaction that locks the message's subject, applies one event by the
 * rules of {@link vn.lienthong.routes.queue.SubjectQueue}, and is durable when it returns.
 */
public interface Ledger {

    /** Accepts a message. The caller may answer its sender once this has returned. */
    Receipt accept(Submission submission);

    /**
     * The right to make the call, or nothing where it is not this message's turn or its lane is closed.
     *
     * @param rows how many events of one subject a call may carry
     */
    Optional<Claim> claim(UUID id, int rows);

    /** The right to make a call for this message alone. */
    default Optional<Claim> claim(UUID id) {
        return claim(id, 1);
    }

    /**
     * Writes down, in one transaction, how the claim of each of its messages ended.
     *
     * @param exchanges the calls that were made for it, as they were made
     */
    void settle(Claim claim, List<Ending> endings, List<Exchange> exchanges);

    /** Writes down what the call for one message gave. */
    default void settle(Claim claim, Outcome outcome) {
        settle(claim, List.of(new Ending.Settled(claim.id(), claim.token(), outcome)), List.of());
    }

    /** Writes down that our own code failed over the message before anything was written to the system. */
    void broke(Claim claim, String reason);

    /** Whether a failure says nothing of what was being done, but that the ledger's store did not answer. */
    boolean away(RuntimeException failure);

    /** The right to ask about a message whose answer is lost, or nothing where it is not to be asked about now. */
    Optional<Question> question(UUID id);

    /**
     * Writes down what the look-up saw.
     *
     * @param askedAt when the look-up began
     * @param exchanges the calls that were made for it, as they were made
     */
    void probed(Question question, Instant askedAt, Sighting sighting, List<Exchange> exchanges);

    /** Sends a parked message again. */
    Verdict replay(UUID id, String who);

    /** The same, if this is still the parking that is meant. */
    Verdict replay(UUID id, int parking, String who);

    /** Books a parked message as delivered: a person saw that the system has it. */
    Verdict verify(UUID id, String who);

    /** Mends a parked message and sends it again. The receipt, and all earlier documents, stay. */
    Verdict edit(Edit edit);

    /**
     * Sends again what is lost at the system, where two looks of reconciliation saw that it does not hold the subject.
     *
     * @param rows whether the rows that it was told go again, too
     * @param note in words, for the timelines
     * @return denied where the looks do not count, or not any more
     */
    Verdict vanished(Lane lane, String subject, Looks looks, boolean rows, String note);

    /**
     * Sends the newest state again, where two looks of reconciliation saw that the system shows an earlier one.
     *
     * @param shown the mark that it shows
     * @param note in words, for the timeline
     * @return denied where the looks do not count, or not any more
     */
    Verdict behind(Lane lane, String subject, Looks looks, String shown, String note);

    /** Withdraws a message that waits or is parked. */
    Verdict cancel(UUID id, String who, String reason);
}
