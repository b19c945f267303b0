package vn.lienthong.routes.lane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.routes.lane.Connector.Prepared;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.message.Outcome;

/** The steps of one attempt: claim, translate, tell, settle. What fails in the ledger goes back to the broker. */
final class Attempts {

    private static final Logger log = LoggerFactory.getLogger(Attempts.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final Ledger ledger;
    private final Connector connector;
    private final Pace pace;
    private final Breaker breaker;
    private final Checkpoint checkpoint;

    Attempts(Ledger ledger, Connector connector, Pace pace, Breaker breaker, Checkpoint checkpoint) {
        this.ledger = ledger;
        this.connector = connector;
        this.pace = pace;
        this.breaker = breaker;
        this.checkpoint = checkpoint;
    }

    /** @return the attempt, or null where the message is not to be sent now: a second copy, say */
    public @Nullable Attempt claim(String id) {
        return ledger.claim(UUID.fromString(id), connector.rowsPerCall())
                .map(Attempt::of)
                .orElse(null);
    }

    /** @return the attempt, or null where our own code failed and the ledger knows it */
    public @Nullable Attempt translate(Attempt attempt) {
        checkpoint.reached(Point.AFTER_CLAIM_BEFORE_SEND, attempt.claim().lane());
        try {
            return attempt.prepared(connector.prepare(attempt.claim()));
        } catch (RuntimeException | StackOverflowError fault) {
            if (fault instanceof RuntimeException failure && ledger.away(failure)) {
                log.warn(
                        "the translation of message {} is put off",
                        attempt.claim().id(),
                        failure);
                return attempt.prepared(putOff(failure));
            }
            log.error("message {} broke the translation", attempt.claim().id(), fault);
            broke(attempt.claim(), "translation failed: " + fault.getClass().getSimpleName());
            breaker.undecided(attempt.claim().trial());
            return null;
        }
    }

    public Attempt tell(Attempt attempt) {
        Prepared prepared = attempt.prepared();
        if (prepared instanceof Prepared.Unfit unfit) {
            return attempt.notCalled(Endings.notCalled(attempt.claim(), unfit.why()), List.of());
        }
        if (!(prepared instanceof Prepared.Ready ready)) {
            throw new IllegalStateException("told before it was translated");
        }
        try {
            pace.await();
        } catch (RuntimeException fault) {
            log.warn("no rate for message {}", attempt.claim().id(), fault);
            Outcome none = Outcome.unavailable("no rate: " + fault.getClass().getSimpleName());
            return attempt.notCalled(Endings.of(attempt.claim(), ready.rows(), new Told.Whole(none)), List.of());
        }
        Attempt ended = call(attempt, ready);
        checkpoint.reached(Point.AFTER_SEND_BEFORE_SETTLE, attempt.claim().lane());
        return ended;
    }

    public void settle(Attempt attempt) {
        if (attempt.endings().isEmpty()) {
            throw new IllegalStateException("settled before it was told");
        }
        write(attempt);
        if (attempt.heard() == null) {
            breaker.undecided(attempt.claim().trial());
        } else {
            pace.heard(attempt.heard());
            breaker.heard(attempt.heard(), attempt.claim().trial());
        }
        checkpoint.reached(Point.AFTER_SETTLE_BEFORE_ACK, attempt.claim().lane());
    }

    private static Prepared putOff(RuntimeException away) {
        HeldBack held = new HeldBack(away);
        return new Prepared.Ready(1, record -> {
            throw held;
        });
    }

    private void broke(Claim claim, String reason) {
        if (claim.along().isEmpty()) {
            ledger.broke(claim, reason);
        } else {
            ledger.settle(claim, Endings.apart(claim, reason), List.of());
        }
    }

    /** A known outcome is not given up while the lease lasts: lost, it would have to be asked for, or a person be asked. */
    private void write(Attempt attempt) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                ledger.settle(attempt.claim(), attempt.endings(), attempt.exchanges());
                return;
            } catch (RuntimeException failure) {
                boolean over = attempt.claim().lease().remaining().compareTo(pause) < 0;
                if (over || Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                log.warn(
                        "the outcome of message {} is not written yet",
                        attempt.claim().id(),
                        failure);
                LockSupport.parkNanos(this, pause.toNanos());
                pause = pause.multipliedBy(2);
            }
        }
    }

    /** A fault of our own once the call may have been made leaves its outcome unknown; what is held back blames nobody. */
    private static Attempt call(Attempt attempt, Prepared.Ready ready) {
        List<Exchange> exchanges = new ArrayList<>();
        try {
            Told told = ready.call().apply(exchanges::add);
            return ended(attempt, ready, told, exchanges);
        } catch (HeldBack held) {
            Told nothing = new Told.Whole(Outcome.unavailable(held.reason()));
            return attempt.notCalled(Endings.of(attempt.claim(), ready.rows(), nothing), exchanges);
        } catch (RuntimeException fault) {
            log.error("the attempt on message {} failed", attempt.claim().id(), fault);
            Told lost = new Told.Whole(new Outcome.Unknown(
                    "the attempt failed: " + fault.getClass().getSimpleName()));
            return ended(attempt, ready, lost, exchanges);
        }
    }

    private static Attempt ended(Attempt attempt, Prepared.Ready ready, Told told, List<Exchange> exchanges) {
        if (told instanceof Told.Withheld) {
            return attempt.notCalled(Endings.of(attempt.claim(), ready.rows(), told), exchanges);
        }
        if (told instanceof Told.Along along) {
            return attempt.calledAlong(Endings.of(attempt.claim(), ready.rows(), along.told()), exchanges);
        }
        return attempt.called(Endings.of(attempt.claim(), ready.rows(), told), told.heard(), exchanges);
    }
}
