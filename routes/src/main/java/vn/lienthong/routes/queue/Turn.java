package vn.lienthong.routes.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;

/** The working copy of a subject's queue while one event is applied to it. */
final class Turn {

    final Instant now;
    final Policy policy;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private Known known;

    Turn(SubjectQueue queue, Instant now, Policy policy) {
        this.now = now;
        this.policy = policy;
        this.known = queue.known();
        queue.entries().forEach(it -> entries.put(it.id(), it));
    }

    SubjectQueue queue() {
        return new SubjectQueue(known, List.copyOf(entries.values()));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    Known known() {
        return known;
    }

    void know(Known now) {
        known = now;
    }

    Optional<Entry> find(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    Stream<Entry> all() {
        return entries.values().stream();
    }

    Stream<Entry> states() {
        return all().filter(Entry::isState);
    }

    Optional<Entry> newestState() {
        return states().filter(it -> !it.is(State.CANCELLED)).max(Comparator.comparing(Entry::rank));
    }

    void add(Entry entry) {
        entries.put(entry.id(), entry);
        changes.add(new Change(entry.id(), What.ACCEPTED, null, entry.state(), 0, ""));
    }

    /** Replaces the entry by its new form and writes the line that says what happened. */
    void put(Entry now, What what, String note) {
        Entry before = entries.put(now.id(), now);
        State from = before == null ? now.state() : before.state();
        changes.add(new Change(now.id(), what, from, now.state(), now.tries().token(), note));
    }

    /** Replaces the entry where nothing happened that its timeline must tell. */
    void adjust(Entry now) {
        entries.put(now.id(), now);
    }

    void note(Entry entry, What what, long token, String note) {
        changes.add(new Change(entry.id(), what, entry.state(), entry.state(), token, note));
    }

    /** Back to WAITING, unless it broke us so often that it must not go again by itself. */
    void again(Entry entry, Instant due, What what, String note) {
        if (entry.tries().strikes() >= policy.maxStrikes()) {
            put(entry.parked(Cause.POISON), What.PARKED, note);
        } else {
            put(entry.waiting(due), what, note);
        }
    }

    /** The system has been told this message, or may have been, with the claim of this token. */
    void told(Entry entry, long token, boolean certain) {
        boolean newerTold = states().filter(it -> !it.id().equals(entry.id()) && it.newerThan(entry))
                .anyMatch(it -> it.tries().told() || it.state().unsettled());
        if (newerTold && !(entry.kind() == Kind.EVENT && policy.repeatsRecognised())) {
            know(known.disturbed());
        } else {
            boolean shows = certain && token == latestToken() && (entry.isState() || policy.eventsShow());
            know(known.shows(shows ? entry.content().mark() : null));
        }
    }

    private long latestToken() {
        return all().mapToLong(it -> it.tries().token()).max().orElse(0);
    }
}
