package vn.lienthong.mock.line;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mock.wire.WireListener;

/** The switches of a system. Of two of one kind the older is applied. */
public final class LineFaults {
    private static final int MOST = 1_000;

    private final Clock clock;
    private final Object door = new Object();
    private final Map<String, ActiveLineFault> on = new LinkedHashMap<>();
    private final Map<LineFaultKind, Long> applied = new EnumMap<>(LineFaultKind.class);
    private @Nullable WireListener wire;
    private long lastId;

    public LineFaults(Clock clock) {
        this.clock = clock;
    }

    /** Tells what {@link LineFaultKind#REFUSE_CONNECTIONS} shuts. */
    public void shuts(WireListener listener) {
        synchronized (door) {
            wire = listener;
        }
    }

    /** Switches the fault on, at once. */
    public ActiveLineFault add(LineFault fault) {
        ActiveLineFault added;
        synchronized (on) {
            if (on.size() >= MOST) {
                throw new IllegalArgumentException("There are " + MOST + " faults on already; remove some");
            }
            added = new ActiveLineFault("F" + ++lastId, fault, clock.instant(), 0, 0);
            on.put(added.id(), added);
        }
        settleDoor();
        return added;
    }

    /** @return whether there was such a fault; one that burnt out is gone */
    public boolean remove(String id) {
        boolean was;
        synchronized (on) {
            was = on.remove(id) != null;
        }
        settleDoor();
        return was;
    }

    public void clear() {
        synchronized (on) {
            on.clear();
        }
        settleDoor();
    }

    /** What is on, in the order in which it was switched on. */
    public List<ActiveLineFault> list() {
        synchronized (on) {
            dropExpired();
            return List.copyOf(on.values());
        }
    }

    /** Calls to which a fault was applied, by kind, since the system began or its books were emptied. */
    public Map<LineFaultKind, Long> applied() {
        synchronized (on) {
            return new TreeMap<>(applied);
        }
    }

    /** Forgets {@link #applied()}; what is on stays on. */
    public void forget() {
        synchronized (on) {
            applied.clear();
        }
    }

    /** The oldest fault of the kind that meets the call, used once; empty when there is none. */
    Optional<LineFault> take(LineFaultKind kind, LineCall call, Predicate<LineFault> also) {
        synchronized (on) {
            dropExpired();
            for (ActiveLineFault one : new ArrayList<>(on.values())) {
                LineFault fault = one.fault();
                if (fault.kind() == kind && fault.meets(call) && also.test(fault)) {
                    if (one.strikes()) {
                        on.compute(one.id(), (id, same) -> one.used());
                        applied.merge(kind, 1L, Long::sum);
                        return Optional.of(fault);
                    }
                    on.put(one.id(), one.passed());
                }
            }
            return Optional.empty();
        }
    }

    private void settleDoor() {
        synchronized (door) {
            boolean refuse;
            synchronized (on) {
                refuse = on.values().stream().anyMatch(one -> one.fault().kind() == LineFaultKind.REFUSE_CONNECTIONS);
            }
            if (wire != null && refuse) {
                wire.shut();
            } else if (wire != null) {
                wire.reopen();
            }
        }
    }

    private void dropExpired() {
        Instant now = clock.instant();
        on.values().removeIf(one -> one.expired(now));
    }
}
