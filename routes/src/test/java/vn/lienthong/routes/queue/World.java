package vn.lienthong.routes.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Event.Sighting;

/** One subject, the nodes that work on it, the portal it is told to, and a clock: a schedule of accidents drives it. */
final class World {

    static final Duration LEASE = Duration.ofSeconds(30);
    static final Duration QUIET = Duration.ofSeconds(100);
    static final Duration VISIBILITY = Duration.ofSeconds(40);

    /** A call under way on some node. */
    private static final class Flight {
        final Entry entry;
        final long token;
        final Call call;
        final Instant leaseEnds;
        final Instant quietAt;
        boolean written;

        Flight(Entry entry, long token, Call call, Instant now) {
            this.entry = entry;
            this.token = token;
            this.call = call;
            this.leaseEnds = now.plus(LEASE);
            this.quietAt = now.plus(QUIET);
        }
    }

    final PortalModel portal;
    final Policy policy;
    final Map<UUID, Content> accepted = new LinkedHashMap<>();
    final Map<UUID, Integer> doubtfulReplays = new HashMap<>();
    final Map<UUID, List<Change>> timelines = new HashMap<>();
    private final List<Flight> flights = new ArrayList<>();
    private final List<Flight> inTheAdapter = new ArrayList<>();
    SubjectQueue queue = SubjectQueue.EMPTY;
    Instant now = Instant.parse("2025-07-01T00:00:00Z");
    private long sequence;
    private long version = 100;
    private long ids;

    /** @param eventsShow whether the gateway relies on events moving the mark; if not, they may or may not */
    World(boolean refusesDuplicateCreates, boolean eventsShow, boolean eventsMoveTheMark) {
        portal = new PortalModel(refusesDuplicateCreates, eventsShow || eventsMoveTheMark);
        policy = new Policy(
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ofHours(1),
                QUIET,
                VISIBILITY,
                3,
                2,
                eventsShow,
                false);
    }

    /** One accident of a schedule: what happens, and to what. */
    void happen(int number) {
        int action = number % 20;
        int choice = number / 20;
        switch (action) {
            case 0, 1 -> arriveState(choice, null);
            case 2 -> arriveState(choice, ++version);
            case 3 -> arriveState(choice, version - choice % 4);
            case 4, 5 -> arriveEvent(choice);
            case 6 -> resend(choice);
            case 7, 8, 9 -> pick(queue.entries(), choice).ifPresent(it -> claim(it.id()));
            case 10 -> pick(flights, choice).ifPresent(this::write);
            case 11, 12 -> pick(flights, choice).ifPresent(it -> finish(it, this::answer));
            case 13 -> pick(flights, choice).ifPresent(it -> finish(it, this::loseAnswer));
            case 14 -> pick(flights, choice).ifPresent(it -> fail(it, choice));
            case 15 ->
                pick(flights, choice).ifPresent(it -> {
                    if (choice % 2 == 0) {
                        crash(it);
                    } else {
                        giveUp(it);
                    }
                });
            case 16 -> advance(Duration.ofSeconds(1 + choice % 120));
            case 17 -> probe(choice);
            case 18 -> {
                lapse();
                adapterGoesOn();
            }
            default -> {
                if (choice % 10 == 9) {
                    portal.keyByHand();
                } else {
                    operate(choice);
                }
            }
        }
    }

    private void arriveState(int choice, Long number) {
        String mark = String.valueOf(choice % 5);
        boolean lasting = mark.equals("3");
        arrive(Kind.STATE, new Content("s" + mark, mark, lasting, choice % 7 == 0 ? "other" : "one", number));
    }

    private void arriveEvent(int choice) {
        arrive(Kind.EVENT, new Content("e" + choice % 40, String.valueOf(choice % 5), false, "one", null));
    }

    private void resend(int choice) {
        pick(queue.entries(), choice).ifPresent(it -> arrive(it.kind(), it.content()));
    }

    private void arrive(Kind kind, Content content) {
        UUID id = new UUID(0, ++ids);
        Verdict verdict = apply(new Event.Arrived(id, kind, ++sequence, sequence, content));
        if (verdict instanceof Verdict.Accepted) {
            accepted.put(id, content);
        }
    }

    private boolean claim(UUID id) {
        Entry before = queue.find(id).orElseThrow();
        Verdict verdict = apply(new Event.Claimed(id));
        if (verdict instanceof Verdict.Granted granted) {
            flights.add(new Flight(before, granted.token(), granted.call(), now));
            return true;
        }
        return false;
    }

    /** The request leaves the node, unless its lease is over; it takes effect now or later. */
    private void write(Flight flight) {
        if (now.isBefore(flight.leaseEnds)) {
            flight.written = true;
        }
    }

    private interface Ending {
        Outcome of(Flight flight);
    }

    private void finish(Flight flight, Ending ending) {
        write(flight);
        Outcome outcome = flight.written && now.isBefore(flight.quietAt)
                ? ending.of(flight)
                : flight.written ? new Outcome.Unknown("time-out") : Outcome.unavailable("lease over, nothing written");
        flights.remove(flight);
        apply(new Event.Settled(flight.entry.id(), flight.token, outcome, false));
    }

    private Outcome answer(Flight flight) {
        return portal.tell(flight.entry, flight.call, now);
    }

    private Outcome loseAnswer(Flight flight) {
        portal.tell(flight.entry, flight.call, now);
        return new Outcome.Unknown("answer lost");
    }

    private void fail(Flight flight, int choice) {
        if (flight.written) {
            return;
        }
        flights.remove(flight);
        switch (choice % 4) {
            case 0 -> apply(new Event.Broke(flight.entry.id(), flight.token, "our own fault"));
            case 1 ->
                apply(new Event.Settled(
                        flight.entry.id(), flight.token, new Outcome.Refused(Cause.REFUSED, "7", "by a rule"), false));
            case 2 ->
                apply(new Event.Settled(
                        flight.entry.id(), flight.token, Outcome.unavailable("refused connection"), true));
            default ->
                apply(new Event.Settled(
                        flight.entry.id(), flight.token, Outcome.unavailable("refused connection"), false));
        }
    }

    /** The node dies: before it wrote, or after, so that the portal applies it and nobody hears. */
    private void crash(Flight flight) {
        if (flight.written && now.isBefore(flight.quietAt)) {
            portal.tell(flight.entry, flight.call, now);
        }
        flights.remove(flight);
    }

    /** The node gives the call up, and the adapter still has it: it takes effect later, while it may, or never. */
    private void giveUp(Flight flight) {
        write(flight);
        flights.remove(flight);
        if (flight.written) {
            inTheAdapter.add(flight);
            apply(new Event.Settled(flight.entry.id(), flight.token, new Outcome.Unknown("time-out"), false));
        } else {
            apply(new Event.Settled(flight.entry.id(), flight.token, Outcome.unavailable("lease over"), false));
        }
    }

    private void adapterGoesOn() {
        inTheAdapter.stream().filter(it -> now.isBefore(it.quietAt)).forEach(it -> portal.tell(it.entry, it.call, now));
        inTheAdapter.clear();
    }

    private void lapse() {
        for (Entry entry : queue.entries()) {
            Instant quietAt = entry.tries().quietAt();
            if (entry.is(State.SENDING)
                    && quietAt != null
                    && !now.isBefore(quietAt.minus(QUIET).plus(LEASE))) {
                apply(new Event.Lapsed(entry.id(), entry.tries().token()));
            }
        }
    }

    private void probe(int choice) {
        List<Entry> unknown =
                queue.entries().stream().filter(it -> it.is(State.UNKNOWN)).toList();
        pick(unknown, choice / 3).ifPresent(it -> {
            Sighting sighting =
                    switch (choice % 3) {
                        case 0 -> portal.look(now, Duration.ZERO);
                        case 1 -> portal.look(now, VISIBILITY.minusSeconds(1));
                        default -> new Sighting.Failed("down");
                    };
            apply(new Event.Probed(it.id(), it.tries().token(), now, sighting, choice % 23 == 7));
        });
    }

    private void operate(int choice) {
        pick(queue.entries(), choice / 4).ifPresent(it -> {
            if (choice % 4 == 0) {
                apply(new Event.Cancelled(it.id(), "an operator", "test"));
            } else {
                replay(it);
            }
        });
    }

    private void replay(Entry entry) {
        if (entry.cause() == Cause.UNDETERMINABLE) {
            doubtfulReplays.merge(entry.id(), 1, Integer::sum);
        }
        apply(new Event.Replayed(entry.id(), "an operator"));
    }

    private void advance(Duration time) {
        now = now.plus(time);
    }

    Verdict apply(Event event) {
        Step step = queue.apply(event, now, policy);
        queue = step.queue();
        step.changes().forEach(it -> timelines
                .computeIfAbsent(it.id(), id -> new ArrayList<>())
                .add(it));
        return step.verdict();
    }

    /** All accidents over: everything that can go by itself goes. */
    void calm() {
        adapterGoesOn();
        for (int round = 0; round < 400; round++) {
            List.copyOf(flights).forEach(it -> finish(it, this::answer));
            lapse();
            boolean claimed = false;
            for (Entry entry : queue.entries()) {
                if (entry.is(State.UNKNOWN) && !now.isBefore(entry.at())) {
                    apply(new Event.Probed(
                            entry.id(), entry.tries().token(), now, portal.look(now, Duration.ZERO), false));
                }
                claimed |= entry.is(State.WAITING) && claim(entry.id());
            }
            if (!claimed && flights.isEmpty()) {
                Optional<Instant> next = next();
                if (next.isEmpty()) {
                    return;
                }
                now = next.get().isAfter(now) ? next.get() : now.plusSeconds(1);
            }
        }
        throw new AssertionError("never comes to rest: " + queue);
    }

    private Optional<Instant> next() {
        return queue.entries().stream()
                .filter(it -> it.state().unsettled() || (it.is(State.WAITING) && queue.mayGo(it)))
                .map(it -> it.at() == null ? now.plus(LEASE) : it.at())
                .min(Comparator.naturalOrder());
    }

    Set<What> seen() {
        return timelines.values().stream()
                .flatMap(List::stream)
                .map(Change::what)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(What.class)));
    }

    void replayAll() {
        queue.entries().stream().filter(it -> it.is(State.PARKED)).forEach(this::replay);
    }

    void assertNothingLostOrHidden() {
        assertThat(queue.entries().stream().map(Entry::id)).containsExactlyInAnyOrderElementsOf(accepted.keySet());
        for (Entry entry : queue.entries()) {
            State at = null;
            for (Change change : timelines.get(entry.id())) {
                assertThat(change.from()).as("an unbroken timeline").isEqualTo(at);
                at = change.to();
            }
            assertThat(at).as("the state is the fold of the timeline").isEqualTo(entry.state());
        }
    }

    void assertNothingTwice() {
        assertThat(portal.creates).as("creates").isLessThanOrEqualTo(1);
        queue.entries().stream().filter(it -> it.kind() == Kind.EVENT).forEach(it -> assertThat(
                        portal.applied.getOrDefault(it.id(), 0))
                .as("applications of an event")
                .isLessThanOrEqualTo(1 + doubtfulReplays.getOrDefault(it.id(), 0)));
    }

    void assertNoLie() {
        for (Entry entry : queue.entries()) {
            if (entry.is(State.DELIVERED)) {
                assertThat(portal.applied).as("what is called delivered").containsKey(entry.id());
            }
            if (entry.is(State.SUPERSEDED)) {
                Entry by = queue.find(entry.supersededBy()).orElseThrow();
                assertThat(by.rank().after(entry.rank()))
                        .as("superseded by a newer one")
                        .isTrue();
                assertThat(!entry.content().lasting() || by.content().lasting())
                        .as("a lasting fact is not swallowed")
                        .isTrue();
            }
        }
    }

    void assertNothingOvertook() {
        Optional<Entry> newest = queue.entries().stream()
                .filter(it -> it.isState() && !it.is(State.CANCELLED) && !it.is(State.SUPERSEDED))
                .max(Comparator.comparing(Entry::rank))
                .filter(it -> it.is(State.DELIVERED));
        newest.ifPresent(it -> {
            int last = -1;
            for (int i = 0; i < portal.tellings.size(); i++) {
                last = portal.tellings.get(i).entry().id().equals(it.id()) ? i : last;
            }
            assertThat(portal.tellings.subList(last + 1, portal.tellings.size()))
                    .as("told after the newest state")
                    .allMatch(later ->
                            later.entry().kind() == Kind.EVENT && later.entry().sequence() > it.sequence());
        });
        List<Long> events = portal.eventsInOrderOfFirstApplication().stream()
                .map(id -> queue.find(id).orElseThrow().sequence())
                .toList();
        assertThat(events).as("events in order").isSorted();
    }

    void assertSettled() {
        boolean reachable = queue.known().there();
        for (Entry entry : queue.entries()) {
            boolean waitsForItsDossier = entry.kind() == Kind.EVENT && !reachable;
            assertThat(entry.state().ended() || waitsForItsDossier)
                    .as("settled in the end: %s", entry)
                    .isTrue();
        }
    }

    private static <T> Optional<T> pick(List<T> from, int choice) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(choice % from.size()));
    }
}
