package vn.lienthong.gateway.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Payload;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Lease;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Event;
import vn.lienthong.routes.queue.Step;
import vn.lienthong.routes.queue.Verdict;

/**
 * Claims several messages in one transaction: those on open lanes whose dossier nobody else holds and whose turn it is. Any other
 * is left to the claim of one, which knows what to do about it.
 */
final class GroupClaims {

    /** A claim that is wanted, as in {@link vn.lienthong.routes.ledger.Ledger#claim(UUID, int)}. */
    record Wanted(UUID id, int rows) {}

    private record Candidate(Wanted wanted, Subjects.Address address) {}

    private record Granted(Candidate candidate, Entry entry, Verdict.Granted verdict, Lease lease) {

        UUID id() {
            return candidate.wanted().id();
        }

        Stream<UUID> all() {
            return Stream.concat(Stream.of(id()), verdict.along().stream().map(Verdict.Along::id));
        }
    }

    private final TransactionTemplate transaction;
    private final Subjects subjects;
    private final LaneBook lanes;
    private final Payloads payloads;
    private final Clock clock;

    GroupClaims(TransactionTemplate transaction, Subjects subjects, LaneBook lanes, Payloads payloads, Clock clock) {
        this.transaction = transaction;
        this.subjects = subjects;
        this.lanes = lanes;
        this.payloads = payloads;
        this.clock = clock;
    }

    List<Optional<Claim>> claim(List<Wanted> wanted) {
        Map<Wanted, Claim> claims = Objects.requireNonNull(transaction.execute(status -> claimed(wanted)));
        return wanted.stream().map(it -> Optional.ofNullable(claims.get(it))).toList();
    }

    private Map<Wanted, Claim> claimed(List<Wanted> wanted) {
        Instant now = clock.instant();
        Map<UUID, Subjects.Address> addresses =
                subjects.readable(wanted.stream().map(Wanted::id).toList());
        Map<Lane, Map<String, Candidate>> byLane = new EnumMap<>(Lane.class);
        for (Wanted one : wanted) {
            Subjects.Address address = addresses.get(one.id());
            if (address != null) {
                byLane.computeIfAbsent(address.lane(), lane -> new HashMap<>())
                        .putIfAbsent(address.subject(), new Candidate(one, address));
            }
        }
        Draft draft = new Draft();
        List<Granted> granted = new ArrayList<>();
        byLane.forEach((lane, candidates) -> {
            LaneBook.Standing standing = lanes.standing(lane, now);
            if (standing.open()) {
                granted.addAll(decide(draft, lane, candidates, standing, now));
            }
        });
        subjects.write(draft, now);
        return granted.isEmpty() ? Map.of() : claims(granted);
    }

    private List<Granted> decide(
            Draft draft, Lane lane, Map<String, Candidate> candidates, LaneBook.Standing standing, Instant now) {
        Lease lease = Lease.starting(subjects.terms(lane).lease(), System::nanoTime);
        Extras extras = Extras.at(standing.openMillis());
        List<Granted> granted = new ArrayList<>();
        subjects.lockedIfFree(lane, candidates.keySet()).forEach((subject, queue) -> {
            Candidate one = Objects.requireNonNull(candidates.get(subject));
            UUID id = one.wanted().id();
            Event event = new Event.Claimed(id, one.wanted().rows());
            Step step = subjects.decide(draft, one.address(), queue, event, now, extras);
            if (step.verdict() instanceof Verdict.Granted verdict) {
                Entry entry = step.queue().find(id).orElseThrow();
                granted.add(new Granted(one, entry, verdict, lease));
            }
        });
        return granted;
    }

    private Map<Wanted, Claim> claims(List<Granted> granted) {
        Map<UUID, Payload> documents =
                payloads.newest(granted.stream().flatMap(Granted::all).toList());
        Map<Wanted, Claim> claims = new IdentityHashMap<>();
        granted.forEach(it -> claims.put(it.candidate().wanted(), claim(it, documents)));
        return claims;
    }

    private static Claim claim(Granted granted, Map<UUID, Payload> documents) {
        Subjects.Address address = granted.candidate().address();
        return new Claim(
                granted.id(),
                address.lane(),
                address.subject(),
                granted.entry().kind(),
                granted.verdict().call(),
                granted.verdict().token(),
                body(granted.id(), documents),
                granted.verdict().along().stream()
                        .map(it -> new Claim.Row(it.id(), it.token(), body(it.id(), documents)))
                        .toList(),
                granted.lease(),
                granted.entry().tries().alone(),
                false);
    }

    private static byte[] body(UUID id, Map<UUID, Payload> documents) {
        return Objects.requireNonNull(documents.get(id), "every message has a document")
                .body();
    }
}
