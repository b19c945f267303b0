package vn.lienthong.routes.lgsp;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.ledger.LaneStatus;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;

/** What all nodes share of one lane, kept in memory. */
final class SharedByNodes implements Lanes, Rates, Sessions {

    boolean held;
    boolean open = true;
    boolean trialIsFree = true;
    int turns;
    int slowed;
    int turnsWhileLocked;

    @Nullable
    Duration askedToPause;

    private boolean locked;

    @Nullable
    private Session session;

    @Override
    public LaneStatus status(Lane lane) {
        LaneStatus.Status status = open ? LaneStatus.Status.OPEN : LaneStatus.Status.PAUSED;
        return new LaneStatus(lane, status, open ? "" : "silent", Instant.EPOCH, open ? null : Instant.EPOCH, 0);
    }

    @Override
    public boolean mayWrite(Lane lane) {
        return !held;
    }

    @Override
    public Optional<Duration> budgetLeft(UUID message) {
        return Optional.empty();
    }

    @Override
    public void pause(Lane lane, String reason, Duration asked, boolean afterTrial) {
        open = false;
        askedToPause = asked;
    }

    @Override
    public boolean takeTrial(Lane lane) {
        boolean taken = trialIsFree;
        trialIsFree = false;
        return taken;
    }

    @Override
    public void reopen(Lane lane) {
        open = true;
    }

    @Override
    public void tryAgain(Lane lane) {
        trialIsFree = true;
    }

    @Override
    public Duration reserve(Lane lane) {
        turns++;
        turnsWhileLocked += locked ? 1 : 0;
        return Duration.ZERO;
    }

    @Override
    public double perSecond(Lane lane) {
        return 0;
    }

    @Override
    public void slowDown(Lane lane) {
        slowed++;
    }

    @Override
    public Optional<Session> current(Lane lane) {
        return Optional.ofNullable(session);
    }

    @Override
    public Session renew(Lane lane, long seen, Supplier<String> login) {
        locked = true;
        try {
            Session renewed = new Session(seen + 1, login.get());
            session = renewed;
            return renewed;
        } finally {
            locked = false;
        }
    }
}
