package vn.lienthong.mock.civilstatus;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every dossier that the registry took, behind one lock. */
final class Registrations {
    private static final long FIRST_ID = 1_000_001;

    private final Clock clock;
    private final boolean duplicates;
    private final Course course;
    private final Map<String, Registration> byCode = new LinkedHashMap<>();
    private final Map<String, Registration> byLinkedCode = new HashMap<>();
    private final Map<Long, Registration> byId = new HashMap<>();

    /** What became of a dossier that was sent. */
    enum Taken {
        FIRST,
        SUPPLEMENTED,
        TWICE,
        REPEAT,
        REPEAT_THAT_DIFFERS
    }

    /** How far a registration is, and what it gave. */
    record State(HeldRegistration held, Submission submission) {}

    Registrations(RegistryOptions options, Course course) {
        this.clock = options.clock();
        this.duplicates = options.duplicates();
        this.course = course;
    }

    synchronized Taken take(Submission submission) {
        Registration held = byCode.get(submission.code());
        if (held == null) {
            add(new Registration(FIRST_ID + byCode.size(), submission, clock.instant()));
            return Taken.FIRST;
        }
        if (held.status == Registration.SUPPLEMENT) {
            held.supplemented(submission, clock.instant());
            return Taken.SUPPLEMENTED;
        }
        held.repeats++;
        if (duplicates) {
            held.registeredTwice++;
            return Taken.TWICE;
        }
        return held.submission.data().equals(submission.data()) ? Taken.REPEAT : Taken.REPEAT_THAT_DIFFERS;
    }

    /** The dossier with that one-stop or linked code, of that module; asking moves it on. */
    synchronized Optional<State> ask(String code, String module) {
        return Optional.ofNullable(byCode.getOrDefault(code, byLinkedCode.get(code)))
                .filter(held -> held.submission.module().equals(module))
                .map(this::asked);
    }

    /** The dossier with that one-stop code; asking moves it on. */
    synchronized Optional<State> ask(String code) {
        return Optional.ofNullable(byCode.get(code)).map(this::asked);
    }

    /** The dossier that the registry knows by that number. */
    synchronized Optional<State> byId(long id) {
        return Optional.ofNullable(byId.get(id)).map(Registrations::state);
    }

    /** What was completed on that day. */
    synchronized List<HeldRegistration> completedOn(LocalDate day, String module) {
        return byCode.values().stream()
                .filter(held -> held.status == Registration.COMPLETED && held.finishedAt != null)
                .map(Registration::shown)
                .filter(held -> held.module().equals(module)
                        && held.finishedAt() != null
                        && CivilDates.dayOf(held.finishedAt()).equals(day))
                .toList();
    }

    synchronized int size() {
        return byCode.size();
    }

    synchronized List<HeldRegistration> all() {
        return byCode.values().stream().map(Registration::shown).toList();
    }

    synchronized Optional<HeldRegistration> shown(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Registration::shown);
    }

    synchronized void forget() {
        byCode.clear();
        byLinkedCode.clear();
        byId.clear();
    }

    private State asked(Registration held) {
        Instant now = clock.instant();
        int before = held.status;
        held.polls++;
        course.move(held, now);
        if (held.status != before) {
            held.changedAt = now;
        }
        return state(held);
    }

    private void add(Registration fresh) {
        byCode.put(fresh.submission.code(), fresh);
        byId.put(fresh.id, fresh);
        if (fresh.submission.linkedCode().startsWith("G22")) {
            byLinkedCode.put(fresh.submission.linkedCode(), fresh);
        }
    }

    private static State state(Registration held) {
        return new State(held.shown(), held.submission);
    }

    /** How many there are, by status. */
    synchronized Map<Integer, Long> byStatus() {
        Map<Integer, Long> found = new TreeMap<>();
        byCode.values().forEach(held -> found.merge(held.status, 1L, Long::sum));
        return found;
    }
}
