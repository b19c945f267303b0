package vn.lienthong.mock.civilstatus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the registry is made to decide. Of two of one kind the older is applied; all that are of {@code CANNOT_ENTER}. */
public final class Switches {
    private final Map<String, Active> on = new LinkedHashMap<>();
    private final Map<SwitchKind, Long> applied = new EnumMap<>(SwitchKind.class);
    private long lastId;

    /**
     * A switch that is on.
     *
     * @param id by which it is removed
     * @param remaining how many more calls it will meet; absent: until removed
     */
    public record Active(
            String id, RegistrySwitch what, @Nullable Integer remaining) {
        private @Nullable Active used() {
            if (remaining == null) {
                return this;
            }
            return remaining > 1 ? new Active(id, what, remaining - 1) : null;
        }
    }

    Switches() {}

    /** Switches it on, at once. */
    public synchronized Active add(RegistrySwitch what) {
        Active added = new Active("R" + ++lastId, what, what.times());
        on.put(added.id(), added);
        return added;
    }

    /** @return whether there was such a switch; one that burnt out is gone */
    public synchronized boolean remove(String id) {
        return on.remove(id) != null;
    }

    public synchronized void clear() {
        on.clear();
    }

    /** What is on, in the order in which it was switched on. */
    public synchronized List<Active> list() {
        return List.copyOf(on.values());
    }

    /** Calls that a switch met, by kind. */
    synchronized Map<SwitchKind, Long> applied() {
        return new TreeMap<>(applied);
    }

    synchronized void forget() {
        applied.clear();
    }

    /** The oldest of the kind that the call meets, used once. */
    synchronized Optional<RegistrySwitch> take(SwitchKind kind, Predicate<RegistrySwitch> meets) {
        return on.values().stream()
                .filter(active -> active.what().kind() == kind && meets.test(active.what()))
                .findFirst()
                .map(this::use);
    }

    /** All of the kind that the call meets, each used once. */
    synchronized List<RegistrySwitch> takeAll(SwitchKind kind, Predicate<RegistrySwitch> meets) {
        return new ArrayList<>(on.values())
                .stream()
                        .filter(active -> active.what().kind() == kind && meets.test(active.what()))
                        .map(this::use)
                        .toList();
    }

    private RegistrySwitch use(Active met) {
        on.compute(met.id(), (id, same) -> met.used());
        applied.merge(met.what().kind(), 1L, Long::sum);
        return met.what();
    }
}
