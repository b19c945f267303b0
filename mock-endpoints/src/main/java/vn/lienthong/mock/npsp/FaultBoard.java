package vn.lienthong.mock.npsp;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The switches of a Portal in this process. */
final class FaultBoard implements Faults {
    private static final int MOST = 1_000;

    private final Clock clock;
    private final Tally tally;
    private final Sessions sessions;
    private final Door door;
    private final Map<String, Switch> on = new LinkedHashMap<>();
    private long lastId;

    /** What {@link FaultKind#REFUSE_CONNECTIONS} closes. */
    interface Door {
        void shut();

        void reopen();
    }

    FaultBoard(Clock clock, Tally tally, Sessions sessions, Door door) {
        this.clock = clock;
        this.tally = tally;
        this.sessions = sessions;
        this.door = door;
    }

    @Override
    public ActiveFault add(Fault fault) {
        ActiveFault added = put(fault);
        settleDoor();
        return added;
    }

    @Override
    public boolean remove(String id) {
        boolean was;
        synchronized (on) {
            was = on.remove(id) != null;
        }
        settleDoor();
        return was;
    }

    @Override
    public void clear() {
        synchronized (on) {
            on.clear();
        }
        settleDoor();
    }

    @Override
    public List<ActiveFault> list() {
        synchronized (on) {
            dropExpired();
            return on.values().stream().map(Switch::shown).toList();
        }
    }

    @Override
    public int expireSessions() {
        return sessions.expireAll();
    }

    /** The oldest fault of the kind that meets the call, used once; empty when there is none. */
    Optional<Fault> take(FaultKind kind, PortalCall call) {
        return take(kind, call, fault -> true);
    }

    Optional<Fault> take(FaultKind kind, PortalCall call, Predicate<Fault> also) {
        synchronized (on) {
            dropExpired();
            for (Switch one : on.values()) {
                if (one.fault.kind() == kind && meets(one.fault, call) && also.test(one.fault) && one.strikes()) {
                    use(one);
                    return Optional.of(one.fault);
                }
            }
            return Optional.empty();
        }
    }

    private void use(Switch met) {
        met.applied++;
        if (met.burntOut()) {
            on.remove(met.id);
        }
        tally.met(met.fault.kind());
    }

    private ActiveFault put(Fault fault) {
        synchronized (on) {
            if (on.size() >= MOST) {
                throw new IllegalArgumentException("There are " + MOST + " faults on already; remove some");
            }
            Switch added = new Switch("F" + ++lastId, fault, clock.instant());
            on.put(added.id, added);
            return added.shown();
        }
    }

    /** Shuts or reopens as the switches now say; one caller after the other, so that the last word counts. */
    private void settleDoor() {
        synchronized (door) {
            boolean refuse;
            synchronized (on) {
                refuse = on.values().stream().anyMatch(one -> one.fault.kind() == FaultKind.REFUSE_CONNECTIONS);
            }
            if (refuse) {
                door.shut();
            } else {
                door.reopen();
            }
        }
    }

    private void dropExpired() {
        Instant now = clock.instant();
        on.values().removeIf(one -> one.expired(now));
    }

    private static boolean meets(Fault fault, PortalCall call) {
        String service = fault.service();
        boolean reached = service != null
                ? service.equals(call.service())
                : switch (fault.kind().reach()) {
                    case EVERY_CALL -> true;
                    case BUSINESS_CALLS -> !call.isLogin();
                    case LOGINS -> call.isLogin();
                    case LOOKUPS -> call.isLookup();
                    case PORT -> false;
                };
        return reached && (fault.maHoSo() == null || call.codes().contains(fault.maHoSo()));
    }

    private static final class Switch {
        private final String id;
        private final Fault fault;
        private final @Nullable Instant end;
        private long applied;
        private long met;

        Switch(String id, Fault fault, Instant now) {
            this.id = id;
            this.fault = fault;
            this.end = fault.lasting() == null ? null : now.plus(fault.lasting());
        }

        /** Counts a call that the fault meets. A flapping one strikes only the share that it was given. */
        boolean strikes() {
            met++;
            Integer percent = fault.percent();
            int share = fault.kind() != FaultKind.FLAP ? 100 : percent == null ? 50 : percent;
            return met * share / 100 > (met - 1) * share / 100;
        }

        boolean burntOut() {
            return fault.times() != null && applied >= fault.times();
        }

        boolean expired(Instant now) {
            return end != null && !now.isBefore(end);
        }

        ActiveFault shown() {
            Integer left = fault.times() == null ? null : (int) (fault.times() - applied);
            return new ActiveFault(id, fault, applied, left);
        }
    }
}
