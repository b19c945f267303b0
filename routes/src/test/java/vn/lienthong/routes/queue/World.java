package vn.lienthong.routes.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

    /** One message that a call carries. */
    private record Row(Entry entry, long token) {}

    /** Reconciliation's first look. */
    private record Look(long tick, Instant at, Sighting seen) {}

    /** A call under way on some node. */
    private static final class Flight {
        final List<Row> rows;
        final Call call;
        final Instant leaseEnds;
        final Instant quietAt;
        boolean written;

        Flight(List<Row> rows, Call call, Instant now) {
            this.rows = rows;
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
    private final Set<UUID> lost = new HashSet<>();
    private Look look;
    private boolean partlyRolledBack;
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
            case 7, 8, 9 -> pick(queue.entries(), choice).ifPresent(it -> claim(it.id(), 1 + choice % 3));
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
            case 16 -> {
                if (choice % 4 == 3) {
                    rollBack(choice / 4);
                } else {
                    advance(Duration.ofSeconds(1 + choice % 120));
                }
            }
            case 17 -> probe(choice);
            case 18 -> {
                lapse();
                adapterGoesOn();
            }
            default -> {
                switch (choice % 10) {
                    case 9 -> portal.keyByHand();
                    case 8, 7 -> reconcile(choice / 10);
                    default -> operate(choice);
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
        pick(queue.entries(), choice / 2).ifPresent(it -> {
            Content now = it.content();
            Content again = choice % 2 == 0
                    ? accepted.get(it.id())
                    : new Content(now.hash(), now.mark(), now.lasting(), now.origin(), now.version());
            arrive(it.kind(), again);
        });
    }

    private void arrive(Kind kind, Content content) {
        UUID id = new UUID(0, ++ids);
        Verdict verdict = apply(new Event.Arrived(id, kind, ++sequence, sequence, content));
        if (verdict instanceof Verdict.Accepted) {
            accepted.put(id, content);
        }
    }

    private boolean claim(UUID id, int rows) {
        SubjectQueue before = queue;
        Verdict verdict = apply(new Event.Claimed(id, rows));
        if (verdict instanceof Verdict.Granted granted) {
            List<Row> claimed = new ArrayList<>();
            claimed.add(new Row(before.find(id).orElseThrow(), granted.token()));
            granted.along()
                    .forEach(it -> claimed.add(new Row(before.find(it.id()).orElseThrow(), it.token())));
            flights.add(new Flight(claimed, granted.call(), now));
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
        List<Outcome> of(Flight flight);
    }

    private void finish(Flight flight, Ending ending) {
        write(flight);
        flights.remove(flight);
        if (flight.written && now.isBefore(flight.quietAt)) {
            settle(flight, ending.of(flight));
        } else {
            settle(
                    flight,
                    flight.written
                            ? new Outcome.Unknown("time-out")
                            : Outcome.unavailable("lease over, nothing written"));
        }
    }

    private List<Outcome> answer(Flight flight) {
        return flight.rows.stream()
                .map(it -> portal.tell(it.entry(), flight.call, now))
                .toList();
    }

    private List<Outcome> loseAnswer(Flight flight) {
        answer(flight);
        return flight.rows.stream()
                .map(it -> (Outcome) new Outcome.Unknown("answer lost"))
                .toList();
    }

    private void settle(Flight flight, List<Outcome> outcomes) {
        for (int i = 0; i < flight.rows.size(); i++) {
            Row row = flight.rows.get(i);
            apply(new Event.Settled(row.entry().id(), row.token(), outcomes.get(i), false));
        }
    }

    private void settle(Flight flight, Outcome outcome) {
        settle(flight, flight.rows.stream().map(it -> outcome).toList());
    }

    private void fail(Flight flight, int choice) {
        if (flight.written) {
            return;
        }
        flights.remove(flight);
        if (flight.rows.size() > 1 && choice % 4 < 2) {
            flight.rows.forEach(it ->
                    apply(new Event.Released(it.entry().id(), it.token(), choice % 4 == 0, "refused with others")));
            return;
        }
        Row first = flight.rows.get(0);
        switch (choice % 4) {
            case 0 -> apply(new Event.Broke(first.entry().id(), first.token(), "our own fault"));
            case 1 -> settle(flight, new Outcome.Refused(Cause.REFUSED, "7", "by a rule"));
            case 2 ->
                flight.rows.forEach(it -> apply(new Event.Settled(
                        it.entry().id(), it.token(), Outcome.unavailable("refused connection"), true)));
            default -> settle(flight, Outcome.unavailable("refused connection"));
        }
    }

    /** The node dies: before it wrote, or after, so that the portal applies some of it and nobody hears. */
    private void crash(Flight flight) {
        if (flight.written && now.isBefore(flight.quietAt)) {
            long applied = 1 + Math.floorMod(now.getEpochSecond(), flight.rows.size());
            flight.rows.stream().limit(applied).forEach(it -> portal.tell(it.entry(), flight.call, now));
        }
        flights.remove(flight);
    }

    /** The node gives the call up, and the adapter still has it: it takes effect later, while it may, or never. */
    private void giveUp(Flight flight) {
        write(flight);
        flights.remove(flight);
        if (flight.written) {
            inTheAdapter.add(flight);
            settle(flight, new Outcome.Unknown("time-out"));
        } else {
            settle(flight, Outcome.unavailable("lease over"));
        }
    }

    private void adapterGoesOn() {
        inTheAdapter.stream().filter(it -> now.isBefore(it.quietAt)).forEach(this::answer);
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
            switch (choice % 4) {
                case 0 -> apply(new Event.Cancelled(it.id(), "an operator", "test"));
                case 1 -> edit(it, choice / 7);
                default -> replay(it);
            }
        });
    }

    /** An operator mends it: sometimes its state too, sometimes only what a look-up does not show. */
    private void edit(Entry entry, int choice) {
        doubt(entry);
        String mark = choice % 2 == 0 ? entry.content().mark() : String.valueOf(choice % 5);
        String hash = (entry.kind() == Kind.STATE ? "s" + mark : "e" + choice % 40) + " mended " + choice % 3;
        Content mended = new Content(hash, mark, entry.kind() == Kind.STATE && mark.equals("3"), "", null);
        apply(new Event.Edited(entry.id(), mended, "an operator", "test"));
    }

    private void doubt(Entry entry) {
        if (entry.cause() == Cause.UNDETERMINABLE) {
            doubtfulReplays.merge(entry.id(), 1, Integer::sum);
        }
    }

    private void replay(Entry entry) {
        doubt(entry);
        apply(new Event.Replayed(entry.id(), "an operator"));
    }

    /**
     * The portal is put back to an earlier time: before it had the dossier, or before it was told the last
     * state. It is down meanwhile, so that calls which wait in the adapter come to nothing.
     */
    void rollBack(int choice) {
        inTheAdapter.clear();
        lost.addAll(eventsDelivered());
        if (choice % 2 == 0) {
            portal.rollBack();
        } else {
            partlyRolledBack |= portal.forgetLastState();
        }
    }

    private List<UUID> eventsDelivered() {
        return queue.entries().stream()
                .filter(it -> it.kind() == Kind.EVENT && it.tries().told())
                .map(Entry::id)
                .toList();
    }

    /** Looks for the first time, or for the second, or only at a copy that lags; whatever happens in between. */
    private void reconcile(int choice) {
        Sighting seen = portal.look(now, choice % 4 == 0 ? VISIBILITY.minusSeconds(1) : Duration.ZERO);
        if (look == null || choice % 3 == 0) {
            look = new Look(queue.known().tick(), now, seen);
        } else {
            tell(look, seen);
            look = null;
        }
    }

    private boolean tell(Look before, Sighting seen) {
        if (!seen.equals(before.seen())) {
            return false;
        }
        Looks looks = new Looks(before.tick(), before.at(), now);
        if (seen instanceof Sighting.Found found) {
            return apply(new Event.Behind(looks, found.mark().orElseThrow(), "it shows less")) instanceof Verdict.Noted;
        }
        boolean vanished = apply(new Event.Vanished(looks, true, "it is gone")) instanceof Verdict.Noted;
        if (vanished) {
            lost.clear();
        }
        return vanished;
    }

    /** At night the gateway compares what it delivered with what the portal shows. */
    private boolean healed() {
        advance(QUIET.plus(VISIBILITY));
        Look first = new Look(queue.known().tick(), now, portal.look(now, Duration.ZERO));
        advance(VISIBILITY);
        return tell(first, portal.look(now, Duration.ZERO));
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
                claimed |= entry.is(State.WAITING) && claim(entry.id(), 10);
            }
            if (!claimed && flights.isEmpty()) {
                Optional<Instant> next = next();
                if (next.isEmpty()) {
                    if (healed()) {
                        continue;
                    }
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
                assertThat(portal.everTold(entry.id()))
                        .as("what is called delivered")
                        .isTrue();
                assertThat(confirmedBeforeItWasEdited(entry) || portal.applied(entry))
                        .as("what is called delivered, as it is now")
                        .isTrue();
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

    /** Delivered, edited for a repeat, and then not repeated, since a newer state came. */
    private boolean confirmedBeforeItWasEdited(Entry entry) {
        List<Change> lines = timelines.get(entry.id());
        return lines.stream()
                        .filter(it -> it.from() != it.to())
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .what()
                == What.SUPERSEDED;
    }

    void assertNothingOvertook() {
        Optional<Entry> newest = queue.entries().stream()
                .filter(it -> it.isState() && !it.is(State.CANCELLED) && !it.is(State.SUPERSEDED))
                .max(Comparator.comparing(Entry::rank))
                .filter(it -> it.is(State.DELIVERED));
        newest.filter(it -> !partlyRolledBack).ifPresent(it -> {
            int last = -1;
            for (int i = 0; i < portal.tellings.size(); i++) {
                Entry told = portal.tellings.get(i).entry();
                boolean asItIs = told.id().equals(it.id())
                        && told.content().hash().equals(it.content().hash());
                last = asItIs ? i : last;
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

    /** What the portal lost is there again, where the queue is at rest. */
    void assertNothingVanished() {
        boolean atRest = queue.entries().stream().allMatch(it -> it.state().ended());
        Optional<Entry> newest = queue.entries().stream()
                .filter(it -> it.isState() && it.is(State.DELIVERED))
                .max(Comparator.comparing(Entry::rank));
        if (!atRest || newest.isEmpty()) {
            return;
        }
        Sighting.Found shown = (Sighting.Found) portal.look(now, Duration.ZERO);
        Set<String> right = queue.entries().stream()
                .filter(it -> it.id().equals(newest.get().id())
                        || (it.kind() == Kind.EVENT
                                && it.sequence() > newest.get().sequence()))
                .map(it -> it.content().mark())
                .collect(Collectors.toSet());
        boolean ours = queue.entries().stream()
                .anyMatch(it -> it.content().mark().equals(shown.mark().orElseThrow()));
        assertThat(!ours || right.contains(shown.mark().orElseThrow()))
                .as("the portal shows %s", shown)
                .isTrue();
        queue.entries().stream()
                .filter(it -> it.kind() == Kind.EVENT && it.is(State.DELIVERED) && !lost.contains(it.id()))
                .forEach(it -> assertThat(portal.applied)
                        .as("rows that are called delivered")
                        .containsKey(it.id()));
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
