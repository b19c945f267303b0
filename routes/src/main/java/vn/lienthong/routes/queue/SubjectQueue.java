package vn.lienthong.routes.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;

/**
 * All messages of one subject on one lane, and what the system is known to hold of it. This is the gateway's unit of
 * thought: what may become of a message is derived from the whole queue, never from a flag on the message.
 *
 * @param known what the system is known to hold
 * @param entries the messages, in order of acceptance
 */
public record SubjectQueue(Known known, List<Entry> entries) {

    public static final SubjectQueue EMPTY = new SubjectQueue(Known.NOTHING, List.of());

    public SubjectQueue {
        entries = List.copyOf(entries);
    }

    /**
     * Applies one event. Pure: the same queue, event, time and policy give the same step.
     *
     * @param now the time of the event
     */
    public Step apply(Event event, Instant now, Policy policy) {
        Turn turn = new Turn(this, now, policy);
        Verdict verdict = event.on(turn);
        if (verdict instanceof Verdict.Denied) {
            return new Step(this, List.of(), verdict);
        }
        Superseding.settle(turn);
        Convergence.settle(turn);
        return new Step(turn.queue(), turn.changes(), verdict);
    }

    public Optional<Entry> find(UUID id) {
        return entries.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * Whether the message may be told to the system now, apart from its time.
     *
     * <p>A state waits for unsettled states of its subject, and for older states that still wait. An event waits until the
     * system holds the subject, and for all earlier events and unsettled states; a parked event so holds later events,
     * but never a state.
     */
    public boolean mayGo(Entry entry) {
        if (!entry.is(State.WAITING)) {
            return false;
        }
        return switch (entry.kind()) {
            case REQUEST -> true;
            case STATE ->
                states().noneMatch(it -> it.state().unsettled()
                        || (it.is(State.WAITING) && entry.rank().after(it.rank())));
            case EVENT ->
                known.there()
                        && states().noneMatch(it -> it.state().unsettled())
                        && entries.stream()
                                .filter(it -> it.kind() == Kind.EVENT && it.sequence() < entry.sequence())
                                .allMatch(it -> it.state().ended());
        };
    }

    private Stream<Entry> states() {
        return entries.stream().filter(Entry::isState);
    }
}
