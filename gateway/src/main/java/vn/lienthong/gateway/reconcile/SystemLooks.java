package vn.lienthong.gateway.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.routes.lane.LookUp;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Event.Sighting;

/** Questions to national systems about single dossiers, at a part of the rate that the lane allows. */
final class SystemLooks {

    /** Whose systems can be asked what they show of a dossier. */
    static final Set<Lane> ASKABLE = Set.of(Lane.NPSP, Lane.CIVIL_STATUS);

    private static final double NANOS = 1e9;

    private final Map<Lane, LookUp> systems;
    private final Rates rates;
    private final Lanes lanes;
    private final ReconcileSettings settings;
    private long next = System.nanoTime();

    SystemLooks(List<LookUp> systems, Rates rates, Lanes lanes, ReconcileSettings settings) {
        this.systems = systems.stream()
                .filter(it -> ASKABLE.contains(it.lane()))
                .collect(Collectors.toUnmodifiableMap(LookUp::lane, Function.identity()));
        this.rates = rates;
        this.lanes = lanes;
        this.settings = settings;
    }

    boolean canAsk(Lane lane) {
        return systems.containsKey(lane);
    }

    /** Whether nothing may be asked now; so it is too where this node's settings do not link the lane any more. */
    boolean closed(Lane lane) {
        return !canAsk(lane) || !lanes.status(lane).open() || !lanes.mayWrite(lane);
    }

    Sighting look(Lane lane, UUID message, String code) {
        LookUp system = systems.get(lane);
        if (system == null) {
            return new Sighting.Failed("lane " + lane + " cannot be asked");
        }
        pace(lane);
        return system.look(message, code);
    }

    private void pace(Lane lane) {
        double allowed = rates.perSecond(lane);
        double most = allowed > 0 ? Math.min(allowed * settings.share(), settings.perSecond()) : settings.perSecond();
        for (long left = next - System.nanoTime();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = next - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
        next = System.nanoTime() + (long) (NANOS / most);
    }
}
