package vn.lienthong.mock.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The switches of a province. Of two of one kind the older is applied. */
public final class ProvinceFaults {
    private final NoticeBook book;
    private final Map<String, Active> on = new LinkedHashMap<>();
    private long lastId;

    /**
     * A fault that is on.
     *
     * @param id by which it is removed
     * @param remaining how many more requests it will be applied to; absent: until removed
     */
    public record Active(
            String id, ProvinceFault fault, @Nullable Integer remaining) {
        private @Nullable Active used() {
            if (remaining == null) {
                return this;
            }
            return remaining > 1 ? new Active(id, fault, remaining - 1) : null;
        }
    }

    ProvinceFaults(NoticeBook book) {
        this.book = book;
    }

    /** Switches the fault on, at once. */
    public synchronized Active add(ProvinceFault fault) {
        Active added = new Active("P" + ++lastId, fault, fault.times());
        on.put(added.id(), added);
        return added;
    }

    /** @return whether there was such a fault; one that burnt out is gone */
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

    /** The oldest fault of the kind, used once; empty when there is none. */
    synchronized Optional<ProvinceFault> take(ProvinceFaultKind kind) {
        Optional<Active> met = on.values().stream()
                .filter(active -> active.fault().kind() == kind)
                .findFirst();
        met.ifPresent(active -> {
            book.met(kind);
            on.compute(active.id(), (id, same) -> active.used());
        });
        return met.map(Active::fault);
    }
}
