package vn.lienthong.gateway.lever;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.lever.Lever.Kind;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.message.Lane;

/**
 * The levers of all lanes, shared by all nodes; each move is audited with it. A lever and the breaker's pause do not know of each other: a lane takes
 * traffic once the last reason against it is gone, and the time under a lever is no time in which it was open.
 */
@Component
public final class Levers {

    private final LeverRows rows;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;
    private final Checkpoint checkpoint;

    public Levers(JdbcClient sql, TransactionTemplate transaction, Audit audit, Clock clock, Checkpoint checkpoint) {
        this.rows = new LeverRows(sql);
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
        this.checkpoint = checkpoint;
    }

    /** @return the levers that are in force or planned, by lane and beginning */
    public List<Lever> all() {
        Instant now = now();
        return rows.since(now).stream().filter(it -> it.counts(now)).toList();
    }

    /** Whether the lane is in use. */
    public boolean knows(Lane lane) {
        return transact(() -> rows.lock(lane));
    }

    /** @return the hold, or empty where the lane is held already */
    public Optional<Lever> hold(Lane lane, String reason, Caller who) {
        return transact(() -> pull(lane, Kind.HOLD, "lane.hold", reason, who));
    }

    /** @return the hold that is now ended, or empty where there was none */
    public Optional<Lever> release(Lane lane, Caller who) {
        return lifted(lane, Kind.HOLD, "lane.release", who);
    }

    /** @return the stop that is in force, whoever called it first; {@link EmergencyStop} waits until it has taken effect */
    public Lever stop(Lane lane, String reason, Caller who) {
        return transact(() -> pull(lane, Kind.STOP, "lane.stop", reason, who)
                .orElseGet(() -> rows.pulled(lane, Kind.STOP).orElseThrow()));
    }

    /** @return the stop that is now lifted, or empty where there was none */
    public Optional<Lever> resume(Lane lane, Caller who) {
        return lifted(lane, Kind.STOP, "lane.resume", who);
    }

    private Optional<Lever> pull(Lane lane, Kind kind, String act, String reason, Caller who) {
        rows.lock(lane);
        if (rows.pulled(lane, kind).isPresent()) {
            return Optional.empty();
        }
        Lever lever = rows.add(lane, kind, reason, who.name(), now(), null);
        audit.record(who, act, lane.name(), reason, Map.of());
        return Optional.of(lever);
    }

    private Optional<Lever> lifted(Lane lane, Kind kind, String act, Caller who) {
        Optional<Lever> ended = transact(() -> lift(lane, kind, act, who));
        checkpoint.reached(Point.AFTER_RELEASE_BEFORE_PUBLISH, lane);
        return ended;
    }

    private Optional<Lever> lift(Lane lane, Kind kind, String act, Caller who) {
        rows.lock(lane);
        return rows.pulled(lane, kind).map(pulled -> {
            Lever ended = rows.end(pulled, now(), who.name());
            audit.record(
                    who, act, lane.name(), "", Map.of("since", pulled.begins().toString()));
            return ended;
        });
    }

    private <T> T transact(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
