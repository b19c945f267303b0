package vn.lienthong.gateway.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.mappings.Words;

/** Writes down what a step did, in one transaction, as long as the comparison is held under the step's token. */
final class Book {

    static final Duration HOLD = Duration.ofMinutes(3);

    final RunRows runs;
    final Differences differences;
    final Unasked unasked;
    final Codes codes;
    private final TransactionTemplate transaction;
    private final ReconcileSettings settings;
    final Clock clock;

    Book(
            RunRows runs,
            Differences differences,
            Unasked unasked,
            Codes codes,
            TransactionTemplate transaction,
            ReconcileSettings settings,
            Clock clock) {
        this.runs = runs;
        this.differences = differences;
        this.unasked = unasked;
        this.codes = codes;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    void write(Run run, long token, Runnable what) {
        transaction.executeWithoutResult(status -> {
            runs.keep(run, token, HOLD);
            what.run();
        });
    }

    void move(Run run, long token, RunState to) {
        write(run, token, () -> runs.move(run.id(), to, clock.instant()));
    }

    /** The national system gives no answer of use: a while later again, and not for ever. */
    void silent(Run run, long token, String reason) {
        Instant now = clock.instant();
        Instant since = run.silentSince() == null ? now : run.silentSince();
        write(run, token, () -> {
            if (since.plus(settings.patience()).isAfter(now)) {
                runs.silent(run.id(), since);
                runs.next(run.id(), settings.pause());
            } else {
                runs.end(run.id(), RunState.FAILED, gaveUp(reason), now);
            }
        });
    }

    /** Whether it may be the system, and not the dossier, that there is no answer. */
    boolean mayBeDown(Run run) {
        Instant since = run.silentSince();
        return run.compared() == 0
                || since == null
                || since.plus(settings.pause().multipliedBy(3)).isAfter(clock.instant());
    }

    void later(Run run, long token) {
        write(run, token, () -> runs.next(run.id(), settings.pause()));
    }

    private Words gaveUp(String reason) {
        return new Words(
                "Hệ thống quốc gia không trả lời tra cứu suốt "
                        + settings.patience().toMinutes() + " phút: " + reason,
                "The national system answered no look-up for "
                        + settings.patience().toMinutes() + " min: " + reason);
    }
}
