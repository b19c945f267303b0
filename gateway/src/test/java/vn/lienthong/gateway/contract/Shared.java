package vn.lienthong.gateway.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.lienthong.routes.ledger.LaneStatus;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;

/** What nodes share of a lane, of one node, in memory. */
final class Shared implements Lanes, Rates, Sessions {

    private volatile boolean open = true;
    private volatile boolean spoils;
    private volatile Optional<Session> session = Optional.empty();

    /** The lane is open; the system takes the next session that it gives. */
    void afresh() {
        open = true;
        spoils = false;
    }

    /** The present session is none that the system takes. */
    void sessionEnds() {
        session = session.map(it -> new Session(it.generation(), "no-session-of-anybody"));
    }

    /** No session that the system gives is taken by it. */
    void noSessionIsTaken() {
        sessionEnds();
        spoils = true;
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public Optional<Session> current(Lane lane) {
        return session;
    }

    @Override
    public Session renew(Lane lane, long seen, Supplier<String> login) {
        session = Optional.of(new Session(seen + 1, login.get()));
        if (spoils) {
            sessionEnds();
        }
        return session.get();
    }

    @Override
    public LaneStatus status(Lane lane) {
        LaneStatus.Status status = open ? LaneStatus.Status.OPEN : LaneStatus.Status.PAUSED;
        return new LaneStatus(lane, status, open ? "" : "silent", Instant.EPOCH, open ? null : Instant.EPOCH, 0);
    }

    @Override
    public boolean mayWrite(Lane lane) {
        return true;
    }

    @Override
    public Optional<Duration> budgetLeft(UUID message) {
        return Optional.empty();
    }

    @Override
    public void pause(Lane lane, String reason, Duration asked, boolean afterTrial) {
        open = false;
    }

    @Override
    public boolean takeTrial(Lane lane) {
        return false;
    }

    @Override
    public void reopen(Lane lane) {
        open = true;
    }

    @Override
    public void tryAgain(Lane lane) {
        throw new IllegalStateException("nothing is on trial here");
    }

    @Override
    public Duration reserve(Lane lane) {
        return Duration.ZERO;
    }

    @Override
    public double perSecond(Lane lane) {
        return 0;
    }

    @Override
    public void slowDown(Lane lane) {
        throw new IllegalStateException("nobody asks for patience here");
    }
}
