package vn.lienthong.gateway.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/**
 * Down while the heap is nearly full of what is in use: of its largest area, what the last collection left there. Whoever watches
 * over the process ends it then and starts it anew; nothing accepted is lost by that.
 */
final class MemoryHealth extends AbstractHealthIndicator {

    /** The part of the area above which a program is busy with collecting rather than with its work. */
    private static final double FULL = 0.97;

    private final Supplier<Optional<Double>> fullness;

    MemoryHealth() {
        this(MemoryHealth::measured);
    }

    MemoryHealth(Supplier<Optional<Double>> fullness) {
        super("the memory in use could not be measured");
        this.fullness = fullness;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(fullness.get().filter(it -> it > FULL).isPresent() ? "DOWN" : "UP");
    }

    /** Empty before the first collection, and where the virtual machine does not say. */
    static Optional<Double> measured() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .map(MemoryHealth::afterCollection)
                .flatMap(Optional::stream)
                .max((one, other) -> Long.compare(one.getMax(), other.getMax()))
                .map(it -> (double) it.getUsed() / it.getMax());
    }

    private static Optional<MemoryUsage> afterCollection(MemoryPoolMXBean pool) {
        @Nullable MemoryUsage usage = pool.getCollectionUsage();
        return Optional.ofNullable(usage).filter(it -> it.getMax() > 0 && it.getUsed() > 0);
    }
}
