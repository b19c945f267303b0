package vn.lienthong.mock.linked;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the agencies are made to do. */
public final class HubSwitches {
    private final Clock clock;
    private final Map<String, Active> on = new LinkedHashMap<>();
    private final Map<Leg, Instant> spokeAgain = new EnumMap<>(Leg.class);
    private long lastId;

    /** A switch that is on. @param id by which it is removed */
    public record Active(String id, HubSwitch what) {}

    HubSwitches(Clock clock) {
        this.clock = clock;
    }

    /** Switches it on, at once. */
    public synchronized Active add(HubSwitch what) {
        Active added = new Active("H" + ++lastId, what);
        on.put(added.id(), added);
        return added;
    }

    /** @return whether there was such a switch */
    public synchronized boolean remove(String id) {
        Active removed = on.remove(id);
        if (removed != null) {
            spokeAgain.put(removed.what().leg(), clock.instant());
        }
        return removed != null;
    }

    public synchronized void clear() {
        List.copyOf(on.keySet()).forEach(this::remove);
    }

    public synchronized List<Active> list() {
        return List.copyOf(on.values());
    }

    synchronized Optional<HubSwitch> met(HubSwitch.Kind kind, Leg leg, String code) {
        return on.values().stream()
                .map(Active::what)
                .filter(what -> what.kind() == kind && what.meets(leg, code))
                .findFirst();
    }

    /** When a switch on that agency was last removed. */
    synchronized Instant spokeAgain(Leg leg) {
        return spokeAgain.getOrDefault(leg, Instant.MIN);
    }
}
