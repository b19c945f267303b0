package vn.lienthong.gateway.lever;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.lever.Lever.Kind;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.message.Lane;

/** Maintenance windows: they hold a lane from their beginning to their end by themselves. What is past is never changed. */
@Component
public final class Windows {

    /** What came of moving a window. */
    public sealed interface Moved {
        /** It is now so. */
        record To(Lever window) implements Moved {}

        /** It is not in a state for that; nothing changed. */
        record Not(Lever window) implements Moved {}

        /** The lane has no such window. */
        record Unknown() implements Moved {}
    }

    private final LeverRows rows;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    public Windows(JdbcClient sql, TransactionTemplate transaction, Audit audit, Clock clock) {
        this.rows = new LeverRows(sql);
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Plans a window; one that would have begun already begins now.
     *
     * @return the window, or empty where it would be over before it begins
     */
    public Optional<Lever> plan(Lane lane, Instant from, Instant to, String reason, Caller who) {
        return transact(() -> {
            rows.lock(lane);
            Instant begins = from.isBefore(now()) ? now() : from;
            if (!to.isAfter(begins)) {
                return Optional.empty();
            }
            return Optional.of(note("plan", rows.add(lane, Kind.WINDOW, reason, who.name(), begins, to), who));
        });
    }

    /** Moves the end of a window that is planned or in force to a later time. */
    public Moved extend(Lane lane, long id, Instant to, Caller who) {
        return move(
                lane,
                id,
                "extend",
                who,
                it -> it.counts(now()) && to.isAfter(end(it)) ? Optional.of(rows.end(it, to, null)) : Optional.empty());
    }

    /** Ends a window that is in force. */
    public Moved endNow(Lane lane, long id, Caller who) {
        return move(
                lane,
                id,
                "end",
                who,
                it -> it.inForce(now()) ? Optional.of(rows.end(it, now(), who.name())) : Optional.empty());
    }

    /** Gives up a window that has not begun. */
    public Moved giveUp(Lane lane, long id, Caller who) {
        return move(
                lane,
                id,
                "give-up",
                who,
                it -> it.counts(now()) && it.begins().isAfter(now())
                        ? Optional.of(rows.end(it, it.begins(), who.name()))
                        : Optional.empty());
    }

    private Moved move(Lane lane, long id, String act, Caller who, Function<Lever, Optional<Lever>> deed) {
        return transact(() -> {
            rows.lock(lane);
            Optional<Lever> found = rows.window(lane, id);
            if (found.isEmpty()) {
                return new Moved.Unknown();
            }
            return deed.apply(found.get())
                    .<Moved>map(it -> new Moved.To(note(act, it, who)))
                    .orElseGet(() -> new Moved.Not(found.get()));
        });
    }

    private Lever note(String act, Lever window, Caller who) {
        Map<String, String> details = Map.of(
                "window", String.valueOf(window.id()),
                "from", window.begins().toString(),
                "to", end(window).toString());
        audit.record(who, "lane.window." + act, window.lane().name(), window.reason(), details);
        return window;
    }

    private static Instant end(Lever window) {
        return Objects.requireNonNull(window.ends());
    }

    private <T> T transact(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
